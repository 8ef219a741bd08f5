### Bringing an old running document along: loaded with rooms/bring/bring.js.

bring-title = Bring your old notes
bring-lead = A running document of { $name } and you becomes meetings with their days. Look it through here before any of it is kept.
bring-seen-by = It is read on this device. Nothing leaves it before you bring it in, and then only sealed.
bring-from = Where the notes are
bring-file = Choose a file
bring-file-hint = Markdown, plain text, HTML or CSV. Most programs can save a document as one of these.
bring-text = Or paste them
bring-text-hint = Days stand above their notes, such as 2026-03-05, 5. März 2026 or March 5.
bring-look = Look them through
bring-too-large = This file is larger than years of notes are. Put it into two, and bring one after the other.
bring-not-text = This file is not made of plain text. Save it as Markdown, plain text, HTML or CSV first.
bring-nothing = There are no words in this. Look whether it is the right file.
bring-found =
    { $count ->
        [one] One meeting was found
       *[other] { $count } meetings were found
    }
bring-found-note = Leave out what should not come along, and put the days right.
bring-untitled = A meeting
bring-day = Its day
bring-unsure = Look at this day once more: it could be meant otherwise.
bring-lines =
    { $count ->
        [one] One line
       *[other] { $count } lines
    }{ $offers ->
        [0] {""}
        [one] , one of them open
       *[other] , { $offers } of them open
    }
bring-become = This is open. It stays a note, and
bring-become-note = nothing more
bring-become-promise = becomes a promise of mine
bring-become-topic = becomes a topic
bring-become-promise-alone = becomes a promise of mine that only I see
bring-become-topic-alone = becomes a topic that only I see
bring-mine-hint = Only you can read them. You can share them with { $name } later, all or one by one. A promise made of a line stands among your promises, for you alone.
bring-ours-hint = { $name } can read them from then on. That cannot be turned back; you can only erase them.
bring-act = Bring these in
bring-count =
    { $meetings ->
        [one] One meeting,
       *[other] { $meetings } meetings,
    } { $lines ->
        [one] one line.
       *[other] { $lines } lines.
    }
bring-going =
    { $done ->
        [one] One entry is sealed and kept here so far.
       *[other] { $done } entries are sealed and kept here so far.
    } They go out by themselves.
bring-none-taken = Nothing is chosen. Leave at least one meeting in.
bring-day-missing = One of the meetings has no day. Give it one, or leave it out.
bring-done = Your notes are here
bring-done-mine = Only you can read them. They stand in your story with { $name } by their days.
bring-done-ours = { $name } can read them. They stand in your story by their days.
bring-good = Leave it so
bring-brought = Meetings you brought
bring-brought-note = Each can be read here, put right, and erased. What you share with { $name } cannot be made private again.
bring-share = Share with { $name }
bring-share-all = Share all with { $name }
bring-shared = { $name } can read it from now on.
bring-sharing = { $done } of { $all } are shared so far.
bring-notes =
    { $count ->
        [one] One paragraph
       *[other] { $count } paragraphs
    }
