### All sentences of Alcove, in English, grouped by room so that the tone can be read on one page.
### Short, present tense, second person; the other person is named. Numbers about time, never about people.
### Ids begin with their room. Rooms add their own section below; what several rooms say stands first.

## Acts: the words on buttons

act-save = Save
act-close = Close
act-cancel = Leave it
act-more = More
act-undo = Undo
act-dismiss = Put this away
act-edit = Change
act-erase = Erase
act-retry = Try again
act-copied = Copied
act-print = Print
act-unlock = Unlock

## Names and who can read

name-you = You
name-you-and = You and { $name }
nav-alcove = Alcove
nav-all-alcoves = All alcoves
nav-this-alcove = This alcove
nav-you-and = You and { $name }
nav-skip = To the page itself
nav-week = Week
nav-promises = Promises
nav-search = Search
nav-settings = Settings
nav-table = Table
nav-brief = Brief
nav-meeting = Meeting
nav-growth = Growth
nav-progress = Progress
nav-feedback = Feedback
nav-us = The two of you
nav-story = Story
title-room = { $room } · Alcove

seen-by-you = Only you can read this.
seen-by-two = Only you and { $name } can read this.
seen-by-when-we-meet = Only you, until you lay it on the table when you meet { $name }.
seen-by-choice-mine = Only me
seen-by-choice-later = When we meet
seen-by-choice-ours = { $name } and me

## The five purposes


## States of a record, and of this device

state-kept = kept here
state-saved = saved
state-sending = on its way
state-unsaid = only you, so far
state-waiting = One moment.
state-working = Working
state-away = You are offline. What you write is kept sealed on this device and goes out later.
state-back = You are online again.
state-locked = Locked. You can still note a topic; it is sealed to you.
state-nothing-here = There is nothing at this address.
state-nothing-here-next = It may have moved, or it is not yours to open.

## Something sealed that cannot be shown

sealed-locked = This is locked.
sealed-locked-next = Unlock with your eight words.
sealed-no-key = This device has no key for this time.
sealed-no-key-next = Restore it with your eight words, or ask { $name } to share the key again.
sealed-changed = This was changed after it was sealed.
sealed-changed-next = Nothing of it is shown, and nothing is written over it.
sealed-unreadable = This cannot be opened.
sealed-unreadable-next = It stays as it is, and nothing is written over it.
sealed-withheld = Something from { $name } has not arrived.
sealed-withheld-next = The server holds back at least one record. Ask { $name } what it was.
sealed-newer = This was written with a newer Alcove.
sealed-newer-next = Load the page again to read it.
sealed-planted = This was not written with your key.
sealed-planted-next = It carries your name, but no device of yours wrote it.

## Errors in general: what happened, what to do next

error-before = Error:
error-summary = Something here needs another look
error-empty = Write a few words first.
error-server-away = The server does not answer. What you wrote is kept here; it goes out by itself.
error-not-allowed = This is not open to you. Ask the person who runs this server.
error-too-often = That was a lot at once. It goes on in a minute by itself.
error-signed-out = You are signed out. Sign in again; what you wrote is kept here.
error-unknown = That did not work. What you wrote is still here; try again.
error-no-copy = This browser does not let a page copy. Select the text and copy it yourself.

## Time

time-today = today
time-tomorrow = tomorrow
time-yesterday = yesterday
time-last-weekday = last { $weekday }
time-day-and-clock = { $day }, { $clock }
time-oclock =
    { $hour ->
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
        [13] one
        [14] two
        [15] three
        [16] four
        [17] five
       *[18] six
    } o’clock
time-days =
    { $days ->
        [0] today
        [one] one day
       *[other] { $days } days
    }
time-hours =
    { $hours ->
        [one] one hour
       *[other] { $hours } hours
    }
time-minutes =
    { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
time-carried =
    { $times ->
        [0] new
        [one] came along once
        [2] came along twice
       *[other] came along { $times } times
    }

## Fields

field-optional = (optional)
field-need = What do you need?
field-size = How long?
field-owner = Who?
field-when = When, or after what?
field-words = Your words
field-who-reads = Who reads it?

need-listen = Listen
need-think-along = Think along
need-decide = Decide
need-act = Act
need-know = Know
need-talk-first = Talk first
need-update = Update

size-minutes = { $minutes } min
mark-hard = Hard to say
mark-small = Small thing
mark-pin = Pin to the top
mark-pinned = Pinned

role-lead = Lead
role-member = Team member
role-peer = Peer
role-mentor = Mentor
role-mentee = Mentee

## Keyboard

key-button = Keyboard
key-title = Keys on this page
key-next = Down the list
key-previous = Up the list
key-open = Open
key-close = Close, or leave a field
key-send = Save what you are writing
key-ctrl = Ctrl
key-cmd = ⌘
key-switch = Single keys work
key-switch-hint = Switch this off if you speak to your computer, or press keys by accident. Esc and Ctrl or ⌘ with Enter always work.

## Curtain

curtain-draw = Draw the curtain
curtain-lift = Lift the curtain
curtain-behind = Nothing to see here.
curtain-drawn = The curtain is drawn. Press backslash to lift it.
curtain-lifted = The curtain is lifted.

## Look

theme-label = Light or dark
theme-light = Light
theme-dark = Dark
theme-system = As my device has it

## Kit: the page to print and put away

kit-title = Your eight words
kit-lead = These words open everything you write here. Nobody can give them to you again: not your lead, not the people who run the server.
kit-words = The eight words, in order
kit-rule = Keep this page where you keep your passport. Whoever has it and can sign in as you reads everything.
kit-made = Made
kit-made-on = { DATETIME($at, dateStyle: "long") }
kit-account = Account
kit-server = Server
kit-fingerprint = Your fingerprint
kit-key-line = Key line

## The table

table-title = The table
table-capture = What should the two of you not forget?
table-capture-hint = Enter puts it down, Shift and Enter begins a new line.
table-capture-ours = Put it on the table
table-capture-later = Keep it until you meet
table-capture-mine = Keep it to yourself
table-laid = It is on the table.
table-kept-later = It is yours until you lay it on the table. You find it below, under “Only you”.
table-kept-mine = It is yours. You find it below, under “Only you”, where { $name } cannot look.
table-topics = Topics
table-empty = Nothing on the table yet. What do you want to talk about with { $name }?
table-meet = Meet
table-go-in = Go in
table-alone =
    { $count ->
        [one] Only you: one topic
       *[other] Only you: { $count } topics
    }
table-parked =
    { $count ->
        [one] Parked: one topic
       *[other] Parked: { $count } topics
    }
table-closed-to-you =
    { $count ->
        [one] One record that cannot be opened
       *[other] { $count } records that cannot be opened
    }
table-erased = Erased.
table-news-topic = { $name } put a topic on the table.
table-news-promise = A new promise from { $name }.
table-news-answer = { $name } answered.
table-news-note = A new note from { $name }.

topic-close = Close it
topic-answer = Answer
topic-answered = Your answer is on the table.
topic-your-answer = Your answer
topic-more = More about this topic
topic-less = Fold this topic
topic-fold = Fold
topic-lay-out = Lay it on the table
topic-laid-out = It is on the table. { $name } can read it now.
topic-earlier = Earlier versions
topic-earlier-none = The words were never other than these.
topic-pin-moved = The pin moved here. One topic at a time holds it.
topic-park = Park it until
topic-park-act = Park it
topic-park-7 = a week
topic-park-28 = four weeks
topic-unpark = Take it back now
topic-parked = Parked. It comes back by itself.
topic-parked-until = parked until
topic-closed = Closed.

outcome-title = What became of it?
outcome-changed = It changed
outcome-will-not = It will not, because …
outcome-rest = Let it rest
outcome-promise = It became a promise
outcome-changed-words = What is different now?
outcome-will-not-words = Because …
outcome-rest-words = A word on that?
outcome-words-hint = A sentence if you like; it may stay empty.
outcome-act = Close the topic

promise-title = Promises
promise-none = No promise is open between the two of you.
promise-make = Make a promise
promise-act = Promise it
promise-words = What is promised?
promise-owner-me = I do
promise-waits-hint = It waits for { $name }’s yes.
promise-by = By when?
promise-by-meeting = By the next meeting
promise-by-a-day = By a day
promise-by-day-said = by
promise-kind = What kind?
promise-kind-do = Do it
promise-kind-open-door = Open a door
promise-kind-try = Try it for two weeks
promise-made-said = Promised.
promise-offered-said = It waits for { $name }’s yes.
promise-state-offered = waits for { $name }’s yes
promise-state-offered-me = { $name } asks you for this
promise-state-declined = not this time
promise-state-renegotiated = renegotiated
promise-state-kept = kept
promise-state-released = released
promise-yes = Yes, I promise
promise-no = Not this time
promise-keep = Kept
promise-renegotiate = Renegotiate
promise-renegotiate-words = How is it promised now?
promise-release = Release
promise-take-back = Take it back
promise-kept-said = Kept.
promise-released-said = Released.
promise-settled-title = Settled promises
promise-settled =
    { $count ->
        [one] One promise is settled
       *[other] { $count } promises are settled
    }

## The next meeting

next-title = When you meet next
next-none = No meeting with { $name } is planned.
next-when = You and { $name } meet <when></when> for { $minutes } minutes.
next-was = You and { $name } were to meet <when></when>.
next-is-on = You and { $name } are meeting now.
next-plan = Plan a meeting
next-more = More about this meeting
next-move = Move it to another time
next-skip = Ask to skip it
next-skip-said = You asked to skip this meeting.
next-skip-waits = You would skip this one. It takes { $name }’s yes too.
next-skip-back = Meet after all
next-skip-asked = { $name } would skip this one. It takes you both.
next-skip-agree = Skip it
next-day = Day
next-clock = Begins at
next-length = For how long?
next-length-other = Other
next-minutes = Minutes
next-zone = In the time of this device: { $zone }.
next-plan-act = Plan it
next-move-act = Move it
next-planned-said = You meet { $when }.
next-wrong-day = Choose the day you meet.
next-wrong-clock = Choose when you begin, such as 10:30.
next-wrong-minutes = A meeting takes { $from } to { $to } minutes.
next-differs = Two times for one meeting
next-differs-sealed = The two of you sealed <when></when>, { $minutes } minutes.
next-differs-server = The server says <when></when>, { $minutes } minutes.
next-differs-sealed-act = Hold to the sealed one
next-differs-server-act = Hold to the server’s

## The frame around every room

nav-join = Welcome
nav-invitation = Invitation
nav-about = Who can read what
nav-people = People
nav-two = About
act-sign-in = Sign in
act-sign-out = Sign out
act-lock = Lock
act-withdraw = Withdraw

frame-kept-or-saved = Whether your words are saved
frame-saved = Everything you wrote is saved.
frame-kept =
    { $count ->
        [one] One entry is kept here, on its way to the server.
       *[other] { $count } entries are kept here, on their way to the server.
    }
frame-away = Away: what you write is kept on this device.
frame-away-waiting =
    { $count ->
        [one] Away: what you write is kept on this device. One entry goes out when the server is back.
       *[other] Away: what you write is kept on this device. { $count } entries go out when the server is back.
    }
frame-signed-in = Signed in as { $name }
frame-signed-out = You are signed out. Nothing of yours is left on this device.
frame-signed-out-away = Nothing of yours is left on this device, but the server did not hear of it. Sign in and out once more when it answers.
frame-sign-out-asks = Something here is not saved yet
frame-sign-out-waiting =
    { $count ->
        [one] One entry is kept on this device alone. Signing out clears it from here for good.
       *[other] { $count } entries are kept on this device alone. Signing out clears them from here for good.
    }
frame-sign-out-anyway =
    { $count ->
        [one] Sign out and lose it
       *[other] Sign out and lose them
    }
frame-stay = Stay signed in
frame-to-week = To your week
frame-to-start = To the front page
frame-not-loaded = This page did not load
frame-not-loaded-next = The server does not answer, or a newer Alcove is there. What you wrote is kept.
frame-load-again = Load everything again
frame-unfit = This browser cannot seal
frame-unfit-next = It lacks what sealing needs, so nothing is shown and nothing is asked of you.
frame-unfit-insecure = Browsers only allow sealing on an address that begins with https://, or on the very machine that Alcove runs on. Open this page by its https:// address.
frame-unfit-no-webcrypto = Sealing is switched off in this browser. Use another one, or switch it on again.
frame-unfit-no-ed25519 = This browser is too old to sign with the keys that Alcove uses. Bring it up to date.
frame-unfit-no-storage = This browser lets no page keep anything. Leave the private window, or allow this site to keep data.
frame-unfit-fits = Chrome and Edge from 137, Firefox from 129 and Safari from 17.5 can do it.
frame-another = the other
frame-trouble-times = { $count } entries like this.
frame-conflict-here = Written here
frame-conflict-there = Written on your other device
frame-conflict-mine = Keep what I wrote here
frame-conflict-stored = Keep the other
frame-conflict-both = Keep both

trouble-missing = Something that only you can read has not arrived
trouble-missing-next = The server holds back at least one record of yours. Ask whoever runs it whether a backup was restored.
trouble-rolled-back = The server shows an older state than this device has seen
trouble-rolled-back-next = This device keeps what it knows and sends again what is missing. Ask whoever runs the server whether a backup was restored.
trouble-key-changed = The keys of { $name } are not the ones this device knows
trouble-key-changed-next = Nothing is sealed to the new keys. Ask { $name } in person before you write anything here.
trouble-charter-refused = The server offers a key for you and { $name } that does not hold
trouble-charter-refused-next = This device refuses it and goes on with the key it knows. Tell { $name }, and whoever runs the server.
trouble-conflict = You wrote this on two devices
trouble-conflict-next = Both texts stand here, and nothing is lost. Say which one holds.
trouble-clock = The clocks of this device and the server are { $apart } apart
trouble-clock-next = Alcove goes on with the time of this device. If it is wrong, set it: new entries carry it.
trouble-too-large = An entry is larger than the server takes
trouble-too-large-next = It stays on this device. Shorten it, or put it into two.
trouble-disk-full = The disk of the server is full
trouble-disk-full-next = What you write is kept on this device and goes out later. Tell whoever runs this Alcove.
trouble-device-full = This device has no room left
trouble-device-full-next = What you typed stands in its field and is kept nowhere yet. Make room, then send it again.

## Errors by their code

error-away = The server does not answer. Try again in a moment.
error-bad-request = The server did not understand this page. Load it again.
error-not-signed-in = You are signed out. Sign in again; what you wrote is kept here.
error-sign-in-wrong = This email and password do not belong together. Try again.
error-forbidden = This is not yours to do. Ask whoever runs this Alcove.
error-not-found = There is nothing here for you. Check the address.
error-conflict = This changed meanwhile. Look at it once more, then try again.
error-sign-up-closed = An account here takes a link. Ask the one you meet with for an invitation.
error-email-taken = There is an account with this email already. Sign in instead.
error-email-malformed = This does not look like an email. Look at it once more.
error-password-too-short = This password is too short. Take ten characters or more.
error-password-too-common = This password is easy to guess. Take four words that nobody else would put together.
error-password-too-similar = This password is too close to your name or email. Take another one.
error-refused = The server refuses this. Load the page again; what you wrote is kept here.
error-busy = The server is busy. Try again in a moment.
error-failed = The server could not do it. Try again in a moment; what you wrote is kept here.
error-wrong-method = The server did not understand this page. Load it again.
error-needs-https = This Alcove needs an address that begins with https://.
error-csrf-failed = This page is too old to act for you. Load it again; what you wrote is kept here.
error-foreign-origin = This page came from another address than the server. Open Alcove by its own address.
error-zone-unknown = The server does not know this time zone. Set the zone of your device, then try again.
error-id-taken = The server has something under this name already. Try again.
error-join-link-unknown = The server knows no such link. Ask for a new one.
error-join-link-expired = This link is over. Ask for a new one.
error-invitation-withdrawn = This invitation was withdrawn. Ask for a new one.
error-invite-fragment = Part of this link is missing. Ask for the whole link once more.
error-invite-tag = This link does not fit the keys that the server shows. Ask for a new one, through another channel.
error-key-changed = The keys of { $name } are not the ones this device knows. Nothing was sealed to them; ask { $name } in person.
error-charter-refused = The server refuses the key of this alcove. Load the page again.
error-meeting-over = This meeting is over. Plan the next one.
error-locked = This device is locked. Unlock it with your eight words.
error-not-there = This is not there any more.
error-erased-already = This is erased already.
error-cannot-open = This cannot be opened, so nothing is written over it.
error-record-large = This is longer than one entry can hold. Put it into two.
error-too-long = This is longer than one entry can hold. Put it into two.
error-words-empty = Write a few words first.
error-words-control = There is a sign in these words that cannot be kept. Type them instead of pasting.
error-keys-exist = This account has its keys already. Load the page again and unlock with your eight words.
error-keys-missing = Your keys are not made yet. Make them first, then open the link again.
error-keyring-version = Another device of yours was faster. Try again.
error-invitation-unknown = The server knows no such invitation. Ask for the link again.
error-invitation-used = This invitation has been used. It works once.
error-invitation-expired = This invitation is over. Ask for a new one.
error-own-invitation = This is your own invitation. Send it to the one you meet with.
error-epoch-taken = Another device of yours made the keys first. Try again.
error-epoch-old = The key of this alcove is newer than the one on this device. Load the page again.
error-seq-taken = Another device of yours wrote at the same time. It goes out again by itself.
error-version-taken = You wrote this on two devices. Both texts are kept.
error-not-the-author = Only the one who wrote this can change it.
error-record-too-large = This is longer than one entry can hold. Put it into two.
error-not-sealed = The server refuses what does not look sealed. Load the page again; what you wrote is kept here.
error-too-fast = That was a lot at once. It goes on by itself in a minute.
error-too-large = This is longer than the server takes. Make it shorter.
error-too-many = This holds more than one entry can. Put it into two.
error-disk-full = The disk of the server is full. Your words stay on this device; tell whoever runs this Alcove.
error-device-full = This device has no room left. Your words still stand here: make room, then keep them again.
error-words-count = These are not eight words. Look at the page you kept.
error-bundle-not-mine = The server shows keys in your name that are not yours. Nothing was opened; tell the one you meet with, in person.
error-bundle-reflected = The keys behind this link are your own. Do not go on, and speak with the one who sent it.
error-wrap-rounds = The server asks for a weaker lock than yours. Your words were not used; tell whoever runs this Alcove.
error-wrap-salt = The server shows a lock that is not yours. Your words were not used; tell whoever runs this Alcove.
error-keyring-older = The server gives an older keyring than this device has seen. Nothing was changed; try again later.
error-words-not-in-list = One of the words is not in the list. Look at the page you kept.
error-words-wrong = These are not the eight words of this account. Look at the page you kept; the order counts.
error-sentence-long = This sentence has at most { $most } characters.
error-words-mismatch = One of these is not the word at its place. Look at the list once more.
error-kit-missing = These words are no longer good: this page was loaded again. Load it once more for new ones.

## Arrival: the front page

arrival-what = A place for your one-on-ones. What you write is sealed in this browser; only the two of you can open it.
arrival-first = You are the first here
arrival-first-lead = Make your account. You will administer this Alcove: who may have an account, and never what anyone writes.
arrival-join = Make your account
arrival-joined = You have an account here, { $name }
arrival-joined-next = This link makes accounts for others. You need nothing more.
arrival-make-account = Make my account
arrival-have-account = I have an account
arrival-no-account = I have no account yet
arrival-by-link = New here? The one you meet with can send you a link.
arrival-name = Name
arrival-name-hint = As others call you.
arrival-email = Email
arrival-password = Password
arrival-password-hint = Ten characters or more. It signs you in; it opens nothing.
arrival-needs-name = Write your name.
arrival-name-long = A name has at most { $most } characters.
arrival-needs-email = Write your email, such as ana@example.com.
arrival-needs-password = Write your password.
arrival-needs-password-of = A password has { $least } characters or more.

## First day: the keys and the eight words

first-day-title = Welcome, { $name }. Keep these eight words.
first-day-lead = Your keys were made on this device a moment ago. These words bring them back on any other.
first-day-making = Your keys are being made on this device.
first-day-no-keys = Your keys could not be made
first-day-print = Print this page
first-day-or-write = or write the words down, in this order
first-day-back = Two of them, to be sure
first-day-back-why = Type them from your paper. The words are not shown again.
first-day-word = Word { $place }
first-day-needs-word = Type word { $place }.
first-day-have-them = I have my words
first-day-sealed = What is sealed
first-day-sealed-one = What you write is sealed in this browser before it leaves it.
first-day-sealed-two = Only you and the one you share an alcove with can open it: not the people who run the server, nor a thief of its disk.
first-day-sealed-three = Lose your words and every device you are signed in on, and what only you could read is gone for good.
first-day-limits = The server still sees who meets whom, and when. <a>Who can read what, and the honest limits</a>

## Unlock

unlock-title = Unlock with your eight words
unlock-lead = They are on the page you kept on your first day. They stay in this browser.
unlock-hint = In their order. Pasting works.
unlock-needs-words = Type your eight words.
unlock-count =
    { $count ->
        [one] This is one word; it takes eight.
       *[other] These are { $count } words; it takes eight.
    }
unlock-unknown-word = Word { $place }, “{ $word }”, is not in the list. Perhaps “{ $suggestion }”?
unlock-lost = Nobody can give you these words again, not even the people who run the server.

## Invitation

invitation-title = { $name } invites you to an alcove
invitation-lead = A place for your one-on-ones with { $name }. What either of you writes is sealed; only the two of you can open it.
invitation-as-lead = You come as lead
invitation-as-member = You come as team member
invitation-as-peer = You come as peer
invitation-as-mentor = You come as mentor
invitation-as-mentee = You come as mentee
invitation-make = Make my account
invitation-unlock = Unlock first, then the alcove with { $name } opens.
invitation-accept-as = Accept as { $name }
invitation-accepting = The alcove with { $name } opens.
invitation-not-you = Not { $name }? Sign out, and open the link again.
invitation-somebody = the one who invited you
invitation-to-table = To the table
invitation-used = This invitation has been used
invitation-used-next = A link works once. If it was not you, tell { $name } and ask for a new one.
invitation-expired = This invitation is over
invitation-expired-next = A link works for 14 days. Ask { $name } for a new one.
invitation-withdrawn = This invitation was withdrawn
invitation-withdrawn-next = Ask { $name } for a new one.
invitation-cut = Part of this link is missing
invitation-cut-next = Ask { $name } to copy the whole link and send it once more; what follows the # is the key.
invitation-swapped = This link does not fit
invitation-swapped-next = The keys that the server shows for { $name } are not those of whoever made this link. Ask { $name } for a new one, through another channel.
invitation-own = This is your own invitation
invitation-own-next = Send the link to the one you meet with, through a channel of your own.
invitation-yours = You have accepted this already
invitation-yours-next = Your alcove with { $name } is open.
invitation-unknown = There is no such invitation
invitation-unknown-next = The link may be cut off in front, or it was made on another Alcove. Ask for it once more.
invitation-away = The server does not answer
invitation-away-next = The link is still good. Try again in a moment.

invite-somebody = Invite somebody
invite-my-role = In this alcove you are
invite-my-role-hint = It changes words on the screen, never what either of you may do.
invite-make-link = Make the link
invite-another = Make another
invite-copy = Copy the link
invite-copied = The link is copied.
invite-how = Send it through a channel of your own, such as your team chat. Who has the link can open it; it works once.
invite-until = It is good until { $day }.
invite-open = Invitations nobody has opened yet
invite-row-lead = To a team member, from you as lead
invite-row-member = To your lead
invite-row-peer = To a peer
invite-row-mentor = To a mentee, from you as mentor
invite-row-mentee = To your mentor
invite-row-until = good until { $day }
invite-row-expired = over since { $day }
invite-elsewhere = the link is on the device that made it
invite-withdrawn = The invitation is withdrawn. Its link opens nothing now.

## Week: the first page

week-title = Your week
week-empty = Who do you meet with, one on one? Invite them to an alcove of the two of you.
week-invited = Your invitation is on its way. The alcove stands here as soon as it is opened.
week-administrator = You administer this Alcove
week-administrator-note = Accounts come by invitation, or by a link that you make for a colleague.
week-add-person = Add people
week-no-meeting = no meeting planned
week-you-lead = You lead
week-you-member = { $name } leads
week-you-peer = Peers
week-you-mentor = You mentor
week-you-mentee = { $name } mentors
week-state-waiting = The keys are on their way to { $name } and you; what you write is kept until then
week-state-new = Not yet compared
week-state-linked = Linked by invitation, not yet compared
week-state-verified = Compared by the two of you
week-nothing = Nothing is waiting. What should you and { $name } not forget?
week-skip-asked = { $name } would skip this meeting. What do you say?
week-asked = { $name } asks for a promise:
week-due = You promised:
week-topics =
    { $count ->
        [one] One topic on the table
       *[other] { $count } topics on the table
    }
week-topics-mine =
    { $count ->
        [one] one of them yours
       *[other] { $count } of them yours
    }
week-capture = Note a topic for { $name }
week-put = Put it on the table
week-captured = It is on the table with { $name }.
week-plan = Plan the next meeting

## Promises: one list over all alcoves

promises-lead = Over all your alcoves. Kept, renegotiated or released.
promises-none = You have promised nothing that is still open.
promises-mine = Yours
promises-to-answer = Asked of you
promises-theirs = Promised to you
promises-settled =
    { $count ->
        [one] One settled
       *[other] { $count } settled
    }
promises-only-you = only you
promises-type-open-door = open a door
promises-type-try = try for two weeks
promises-by-meeting = for the meeting
promises-by-day = by
promises-asked = waits for { $name }’s yes
promises-renegotiated = Now: { $sentence }
promises-kept = Kept
promises-renegotiate = Renegotiate
promises-release = Release
promises-yes = Yes, I will
promises-no = No
promises-now-what = What is it now, in one sentence?
promises-now-kept = A promise is kept.
promises-now-renegotiated = A promise is renegotiated.
promises-now-released = A promise is released.
promises-now-yes = The promise is yours.
promises-now-no = You said no.
promises-was-kept = kept
promises-was-released = released
promises-was-declined = declined

## Settings

settings-lead = For this device and your account.
settings-look = Look
settings-hours = The clock
settings-hours-own = As my device has it
settings-hours-24 = 15:00
settings-hours-12 = 3:00 pm
settings-words = They were shown once, on the day your keys were made, and cannot be shown again. They are on the page you kept.
settings-administrator = This Alcove
settings-administrator-yes = You administer it: accounts, never words.
settings-kept = On this device
settings-kept-note = Everything is kept sealed. It can be opened here, by you, while this device is unlocked.
settings-kept-alcoves = Alcoves
settings-kept-count =
    { $count ->
        [0] none yet
        [one] one, with all that was read here
       *[other] { $count }, with all that was read here
    }
settings-kept-waiting = Not saved yet
settings-kept-waiting-count =
    { $count ->
        [0] nothing
        [one] one entry
       *[other] { $count } entries
    }
settings-kept-room = Room it takes
settings-kept-megabytes = { $megabytes } MB
settings-lasting = Lasting
settings-lasting-yes = This browser does not clear it by itself.
settings-lasting-no = This browser may clear it after some unused days. Your eight words bring everything saved back.
settings-lasting-ask = Ask it to last
settings-lasting-refused = The browser said no. Visit more often, or install Alcove, and ask again.
settings-device = Leaving
settings-lock = Lock this device
settings-lock-means = Your keys leave this device; what is kept stays, sealed. Your eight words open it again.
settings-sign-out-means = Clears everything of yours from this device. What is saved comes back when you sign in and unlock.

## People: for the administrator

people-lead = Who has an account. You cannot see who writes what, nor in which alcove.
people-join = A link for new people
people-join-note = With a link a colleague makes an account here. It works for 14 days, for everybody who has it. It opens no alcove; those begin with an invitation between two.
people-make-link = Make a link
people-link-until = It is good until { $day }.
people-accounts = Accounts
people-joined = Since
people-seen = Last here
people-not-seen = not yet
people-reset = Resetting a login lets somebody sign in again. It never touches keys, and opens nothing: that takes their eight words.

## About: who can read what

about-title = Who can read what
about-lead = The server knows who meets and when. Only the two know what.
about-two = Only the two of you
about-two-note = Sealed in your browsers, opened nowhere else.
about-two-topics = Topics, notes and what became of them.
about-two-promises = Promises, and whether they were kept.
about-two-kind = Even what kind of thing a record is: nobody can count feedback or moods.
about-two-mine = What you keep for yourself is sealed to you alone, without the other.
about-two-brief = The brief is made on your device, from what your device opens.
about-sees = The server, and whoever runs it
about-sees-note = An administrator, a court that asks them, a thief of the disk or of a backup.
about-sees-people = Names and emails of accounts, and when somebody was last here.
about-sees-pairs = Who shares an alcove with whom, in which role, and who invited.
about-sees-meetings = When you meet, for how long, and whether it was held, moved or skipped.
about-sees-counts = How many sealed rows each of you has, when they came, and their rounded size.
about-sees-sealed = The sealed rows themselves, which they cannot open.
about-limits = The honest limits
about-limits-note = What nobody can promise you.
about-limits-retell = The other can retell what you told them, or photograph it.
about-limits-duty = A lead may be bound to act on danger, harassment or crime, also when they heard of it here.
about-limits-program = Whoever can change the program that your browser loads could change what it does with your words. Each file has a fixed hash and is the same for everybody, so that it can be compared.
about-limits-lost = Without your eight words and without a device that is unlocked, what was yours alone is gone, for you as well.
about-limits-deny = Records are not signed, on purpose: neither of you can prove to a third what the other wrote.
about-limits-withhold = A server that lies can withhold or delay rows. It cannot read, change or add any, and the page says when one is missing.
about-limits-device = Who holds your unlocked device reads what you can read. Lock it.
about-words = Your eight words
about-words-told = They open your keys on a new device and are never sent to the server. A password signs you in and opens nothing; resetting it never touches your keys.
about-version = Alcove { $version }

about-pair-lead = A place for you and { $name }, and nobody else.
about-pair-keys = Keys
about-pair-waiting = On their way. They come when the one who invited is next here; what you write is kept until then.
about-pair-new = Not yet compared.
about-pair-linked = Linked by invitation; not yet compared. Whoever had the link first could have been somebody else.
about-pair-verified = Compared by the two of you, aloud.
about-pair-held = What the server holds of this alcove
about-pair-held-note = Counted from your own rows. It can open none of them.
about-pair-by-you = Sealed by you
about-pair-by-them = Sealed by { $name }
about-pair-meetings = Meetings
about-pair-rows =
    { $count ->
        [0] none
       *[other] { $count }
    }

## The meeting

meeting-title = You and { $name }, face to face
meeting-before = Nothing has to be ready. The agenda is made from what lies on the table, in the moment you start.
meeting-start = Start the meeting
meeting-now = Meet now
meeting-to-brief = Read the brief
meeting-opening = How we arrive
meeting-closing = How it ends
meeting-opening-lead = How are you here today, { $name } and you? A sentence each is enough.
meeting-opening-note = Something worth keeping of that
meeting-since = Since last time
meeting-since-note = Kept, renegotiated or released: one tap each, by whose promise it is.
meeting-later = You kept these until you meet
meeting-later-note = Only you see them. Lay one on the table when it is time for it; { $name } reads it from then on.
meeting-notes = Notes
meeting-note = Write along
meeting-note-act = Note it
meeting-notes-before = Notes from earlier meetings
meeting-promises-from = Promises from this topic
meeting-topic-gone = This topic was taken from the table.
meeting-reopen = Open it again
meeting-turn = From step to step
meeting-previous = Back
meeting-next-topic = Next topic
meeting-first-topic = To the first topic
meeting-to-closing = To the end
meeting-course = All steps
meeting-went-on = { $name } went on.
meeting-together = You and { $name } see the same page.
meeting-stay = Stay here for a while
meeting-alone = You turn the pages on your own.
meeting-alone-at = You stay here. { $name } is at “{ $where }”.
meeting-follow = Go together again
meeting-clock-begun = You have just begun. It is planned until { $until }.
meeting-clock-quarter = A good start is behind you. It is planned until { $until }.
meeting-clock-half = About half of your time is behind you. It is planned until { $until }.
meeting-clock-three-quarters = Most of your time is behind you. It is planned until { $until }.
meeting-clock-last = It is almost { $until }, when you wanted to end.
meeting-clock-over = It was planned until { $until }. There is no hurry from here.
meeting-need-listen = would like you to listen
meeting-need-think-along = would like you to think along
meeting-need-decide = needs a decision
meeting-need-act = needs you to act
meeting-need-know = wants you to know this
meeting-need-talk-first = would like to talk about this first
meeting-need-update = brings you up to date
meeting-need-mine-listen = asked { $name } to listen
meeting-need-mine-think-along = asked { $name } to think along
meeting-need-mine-decide = need a decision
meeting-need-mine-act = need { $name } to act
meeting-need-mine-know = want { $name } to know this
meeting-need-mine-talk-first = wanted to talk about this first
meeting-need-mine-update = bring { $name } up to date
meeting-closing-lead = What do you and { $name } take along?
meeting-steps = One next step each
meeting-step-make = I take a step along
meeting-step-words = What is your next step?
meeting-step-nothing = Nothing this time
meeting-step-nothing-said = nothing this time
meeting-step-again = Say it differently
meeting-taps = For yourself
meeting-taps-note = Only you can read these two taps, now and later.
meeting-spoke = Who spoke more?
meeting-spoke-me = I did
meeting-spoke-even = About even
meeting-spoke-other = { $name }
meeting-worth = Was it worth your time?
meeting-worth-1 = Not today
meeting-worth-2 = Somewhat
meeting-worth-3 = Yes
meeting-hold = End the meeting
meeting-hold-hint = It ends for you both. What is still open comes along by itself.
meeting-after = That was it
meeting-after-lead = What you and { $name } wrote is kept in your story.
meeting-again-when = When do you meet again?
meeting-again = Another meeting

## The brief

brief-title = Before you meet { $name }
brief-agenda = The agenda
brief-agenda-note = The same for you and { $name }, for { $minutes } minutes. What lies longest comes early; you may order it by hand.
brief-empty = Nothing is on the table yet. What would you like to hear from { $name }?
brief-by-rule = Order it by the rules again
brief-if-time = If time allows
brief-read-before = Read before, no seat needed
brief-up = Move up
brief-down = Move down
brief-moved = Now { $place } of { $count }.
brief-why-first = first seat
brief-why-waited = waited longest
brief-why-pinned = pinned
brief-notice-too-big = “{ $topic }” has waited, and is too big for its seat this time.
brief-notice-too-late = “{ $topic }” has waited, and would come too late in the meeting for something hard to say.
brief-notice-nothing-lighter = “{ $topic }” has waited. Something lighter is missing that could come after it.
brief-tap-first-next-time = Begin with it
brief-tap-longer-meeting = Take { $minutes } minutes
brief-tap-split = Split it
brief-split-words = What is the first part?
brief-split-hint = It becomes a topic of five minutes. The rest stays as it is.
brief-mine = For you
brief-mine-note = Only you see this. It is made on this device.
brief-nothing-waiting = Nothing is waiting. Ask a question you have long had, or just talk.
brief-group-need = Talk first
brief-group-my-promises = You promised
brief-group-their-promises = { $name } promised
brief-group-topics = On the table
brief-line-my-promise-more = and { $count } more
brief-line-their-promise-more = and { $count } more of them
brief-script-first = Your first meeting
brief-script-first-why = Say why you have this: it is your time together, and neither is judged in it.
brief-script-first-limits = Say its limits: { $name } can retell what you say, and a lead must act on danger.
brief-script-first-keep = Ask what would make this worth keeping.
brief-script-return = You have not met for a while
brief-script-return-arrive = Begin with { $name }, and leave the list for later.
brief-script-return-backlog = Go through what lies there: drop, park or keep it.
brief-script-return-small = Take one small thing along.
brief-script-last = Your last meeting
brief-script-last-promises = Settle or release every promise between you.
brief-script-last-thanks = Say what you thank { $name } for.
brief-script-last-keep = Decide what each of you keeps.

## The story

story-title = The story of you and { $name }
story-empty = Nothing has been told yet. What will you and { $name } want to remember a year from now?
story-find = Look for words
story-find-hint = In everything this device has opened of the two of you, and in your own notes.
story-found =
    { $count ->
        [0] Nothing here holds all of these words.
        [one] One place
       *[other] { $count } places
    }
story-found-more =
    { $count ->
        [one] And one older place; add a word to find fewer.
       *[other] And { $count } older places; add a word to find fewer.
    }
story-kind-topic = topic
story-kind-note = note
story-kind-promise = promise
story-kind-answer = answer
story-older = Older meetings are being opened.
story-skipped = skipped by you both
story-along = Also on the table
story-steps = Taken along
story-bare = You met, and wrote nothing down.
story-you-promised = You promised:
story-they-promised = { $name } promised:
story-you-nothing = You took nothing along this time.
story-they-nothing = { $name } took nothing along this time.
