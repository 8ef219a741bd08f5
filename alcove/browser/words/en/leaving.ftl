### Closing an alcove, leaving it: loaded with rooms/leaving/lot.js.

leaving-title = Closing your alcove with { $name }
leaving-lead = Nothing here is in a hurry. Each part says what stays, and for whom.
leaving-seen-by = Only you see this page. { $name } is told when the alcove is closed, and when you leave.

leaving-take-along = Take it along first
leaving-take-along-note = Everything that you can read here, as files that open without Alcove.
leaving-to-export = Take a copy

leaving-close = Close the alcove
leaving-close-means = Nothing new is written then, by neither of you: no topic, no note, no meeting. You both read on, and each can still erase what they wrote. { $name } sees that you closed it. You can open it again, as long as neither of you has left.
leaving-close-act = Close this alcove
leaving-closed-now = Closed. You can both still read.
leaving-open-again = Open it again
leaving-closed-by-you = You closed this alcove on { DATETIME($at, dateStyle: "long") }.
leaving-closed-by-them = { $name } closed this alcove on { DATETIME($at, dateStyle: "long") }.
leaving-closed-read = You both can still read it. Nothing new can be written here.
leaving-closed-left = { $name } has left. You can still read what both of you wrote, but for what { $name } erased.
leaving-ask-to-open = Only { $name } can open it again. Ask { $name }, if that is what you wish.
leaving-what-becomes = What becomes of it
leaving-no-topics = Nothing lay on the table.

leaving-words = What becomes of your words
leaving-words-note = Three ways. You can erase and then leave, too.
leaving-for-you = For you
leaving-for-them = For { $name }
leaving-keep = Leave everything as it is
leaving-keep-you = You read all of it, for as long as this Alcove runs. There is nothing to do.
leaving-keep-them = { $name } reads all of it, too.
leaving-erase = Erase what I wrote
leaving-erase-you = Your own words here are gone, earlier versions too. What { $name } wrote stays, also what was an answer to you.
leaving-erase-them = The same. What { $name } copied or remembers, nobody can erase.
leaving-leave = Leave
leaving-leave-you = The alcove is gone from your list and your devices, and your key to it is deleted. Notes that only you can read stay yours.
leaving-leave-them = { $name } keeps what they wrote, and what you wrote unless you erased it. Once { $name } leaves as well, the server deletes everything.

leaving-still-opening = Older entries are being opened. They are counted in a moment.
leaving-erase-count =
    { $count ->
        [one] One entry here is yours.
       *[other] { $count } entries here are yours.
    }
leaving-nothing-of-yours = Nothing here is yours any more.
leaving-erase-act = Erase what I wrote
leaving-erase-asks = Erase what you wrote, for both of you?
leaving-erase-means =
    { $count ->
        [one] One entry goes, with its earlier versions, for you and for { $name }. It cannot be brought back. What { $name } wrote stays.
       *[other] { $count } entries go, with their earlier versions, for you and for { $name }. They cannot be brought back. What { $name } wrote stays.
    }
leaving-type-name = Type “{ $name }” to go on
leaving-name-wrong = This is not “{ $name }”. Nothing was erased.
leaving-erasing = { $done } of { $all } erased
leaving-erasing-note = It goes at the pace the server allows. If you close this page, what is left stands here again.
leaving-erased-all = What you wrote here is erased.

leaving-close-first = Close the alcove first: { $name } has to know that nobody answers here any more.
leaving-leave-act = Leave this alcove
leaving-leave-last = { $name } has left already. When you leave, the server deletes everything of this alcove.
leaving-going = You leave in a few seconds.
leaving-stay = Stay
leaving-left = You have left the alcove with { $name }.
