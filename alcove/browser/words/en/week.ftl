### The coming two weeks over all alcoves; loaded with rooms/week/week.js.

week-title = Your week
week-seen = Only you see this page. What stands in an alcove, the two of you can read.
week-empty = Who do you meet with, one on one? Invite them to an alcove of the two of you.
week-what = An alcove is for the two of you: what you want to talk about, what you promise each other, and what came of it. Only you two can read it. Whoever runs this server sees who meets, and when.
week-invite-note = You get a link for one person and send it yourself. If somebody invites you, open the link that they send.
week-invited = Your invitation is on its way. The alcove stands here as soon as it is opened.
week-administrator = You administer this Alcove
week-administrator-note = Accounts come by invitation, or by a link that you make for a colleague.
week-add-person = Add people
week-closed = Closed. You can still read it.
week-no-meeting = no meeting planned
week-drill = Are your eight words where you think?
week-drill-note = It is a year since you typed them here. Trying them takes a minute, and nothing depends on it today.
week-drill-go = Try them
week-drill-later = Not now
week-nothing = Nothing is waiting. What should you and { $name } not forget?
week-skip-asked = { $name } would skip this meeting. What do you say?
week-asked = { $name } asks for a promise:
week-due = You promised:
week-topics =
    { $count ->
        [one] One topic on the table
       *[other] { $count } topics on the table
    }
week-capture = Note a topic for { $name }
week-put = Put it on the table
week-captured = It is on the table with { $name }.
week-plan = Plan the next meeting
week-two-weeks-free = No meeting in the coming two weeks.
week-later = Later
week-unplanned = Not planned yet
week-closed-ones = Closed
week-again = You and { $name } again
week-prepared = Prepared by you:
week-move = Move
week-move-label = Move the meeting with { $name }, { $when }
week-free = Free for you and { $name }, as far as Alcove knows:
week-none-free = No hour of the coming two weeks is free for you and { $name }, as far as Alcove knows. Choose one yourselves.
week-other-time = Another time
week-moved = You and { $name } meet { $when } instead.
week-prepared-topics =
    { $count ->
        [one] a topic
       *[other] { $count } topics
    }
week-prepared-later =
    { $count ->
        [one] one for when you meet
       *[other] { $count } for when you meet
    }
week-prepared-feedback =
    { $count ->
        [one] something to say
       *[other] { $count } things to say
    }
