### The sentences of the first page and of the table, in English, grouped by room so that the tone can be read on one page.
### What other rooms say lies in en/, a file for each lot of rooms that is loaded together.
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
nav-passkey = A passkey
nav-new-words = New words
nav-let-in = Another device
nav-table = Table
nav-brief = Brief
nav-meeting = Meeting
nav-growth = Growth
nav-progress = Progress
nav-moved = What moved
nav-feedback = Feedback
nav-pulse = Pulse
nav-rhythm = Rhythm
nav-us = The two of you
nav-story = Story
nav-export = A copy for you
nav-leaving = Closing
nav-compare = The words
nav-lost = Lost keys
nav-new-keys = New keys
nav-former-keys = Sealed with former keys
nav-drill = Trying your words
nav-reset = A new password
nav-keys-waiting = keys on their way
nav-keys-new = not compared
nav-keys-linked = linked, not compared
nav-keys-verified = compared
nav-keys-renewed = new keys, not compared
nav-questions = Questions
nav-themes = Themes
nav-ceremonies = Occasions
nav-ceremony = An occasion
nav-letter = The letter
nav-more-rooms = More rooms
title-room = { $room } · Alcove

seen-by-you = Only you can read this.
seen-by-two = Only you and { $name } can read this.
seen-by-when-we-meet = Only you, until you lay it on the table when you meet { $name }.
seen-by-choice-mine = Only me
seen-by-choice-later = When we meet
seen-by-choice-ours = { $name } and me

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
state-not-known = This page waits for the server
state-not-known-next = This device does not know the address yet. As soon as the server can be reached, you see what is there.

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
mark-theme = asked of several

role-lead = Lead
role-member = Team member
role-peer = Peer
role-mentor = Mentor
role-mentee = Mentee
role-skip-lead = Skip-level lead
role-skip-member = Skip-level member

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

## The table

table-title = The table
table-capture = What should the two of you not forget?
table-capture-hint = Enter puts it down, Shift and Enter begins a new line.
table-capture-ours = Put it on the table
table-capture-later = Keep it until you meet
table-capture-mine = Keep it to yourself
table-template = Lay a template
table-template-write = Write a template
table-template-change = Change your templates
table-template-laid =
    { $count ->
        [one] One topic is laid.
       *[other] { $count } topics are laid.
    }
table-laid = It is on the table.
table-kept-later = It is yours until you lay it on the table. You find it below, under “Only you”.
table-kept-mine = It is yours. You find it below, under “Only you”, where { $name } cannot look.
table-topics = Topics
table-empty = Nothing on the table yet. What do you want to talk about with { $name }?
table-quarter = A quarter has passed: the long view and the pulse wait in the brief
table-quarter-long-view = A quarter has passed: the long view waits in the brief
table-quarter-pulse = A quarter has passed: the pulse waits in the brief
table-meet = To the meeting
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
table-erased-ours = Erased for you both, with its earlier versions. What was answered to it stays.
table-erased-mine = Erased, with its earlier versions.
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
next-rhythm = Your rhythm
next-long-ago = You and { $name } last met { $days } days ago.
next-offer = Twelve weeks in: every two weeks from now on, and an hour each time?
next-skip-said = You asked to skip this meeting.
next-skip-waits = You would skip this one. It takes { $name }’s yes too.
next-skip-back = Meet after all
next-skip-asked = { $name } would skip this one. It takes you both.
next-skip-agree = Skip it
answered-accepted = Your calendar has it.
answered-tentative = Your calendar says perhaps. Nobody else sees that.
answered-declined = Your calendar says no to this time. Nobody else sees that; move it, or ask to skip it.
answered-counter = Your calendar would rather have <when></when>. Nobody else sees that.
answered-there = Move it there
answered-stands = Leave it as it is
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
next-differs-in-calendar = The server says that { $name } moved it in a calendar. A time from a calendar is sealed by nobody until one of you holds to it here.
next-differs-in-yours = The server says that you moved it in your calendar. A time from a calendar is sealed by nobody until one of you holds to it here.
next-differs-sealed-act = Hold to the sealed one
next-differs-server-act = Hold to the server’s

## The frame around every room

nav-join = Welcome
nav-invitation = Invitation
nav-about = Who can read what
nav-people = People
nav-two = About
nav-bring = Bring old notes
nav-seen = What the server sees
nav-templates = Templates
nav-stop = Letters
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
trouble-key-changed =
    { $own ->
        [yes] The server shows other keys in your name
       *[no] { $name } has new keys
    }
trouble-key-changed-next =
    { $own ->
        [yes] They were not made with the keys of this device. If you made them, lock this device and unlock with the new words. If not, change your password, and tell the people you meet and whoever runs the server.
       *[no] They are not the ones this device knows. Nothing is sealed to them until the two of you have compared four words by voice.
    }
trouble-back-server = The server went back to an earlier day
trouble-back-own =
    { $count ->
        [one] It lost one entry of yours. This device is sending it again.
       *[other] It lost { $count } entries of yours. This device is sending them again.
    }
trouble-back-theirs =
    { $count ->
        [one] It lost one entry of { $name }’s. It stands on this device and is saved again once a device of { $name } is here.
       *[other] It lost { $count } entries of { $name }’s. They stand on this device and are saved again once a device of { $name } is here.
    }
trouble-back-all = All that this device knows of is there again. Whoever runs the server can tell you whether a backup was restored.
trouble-back-seen = The server shows an older state than one of you has seen
trouble-back-seen-next = What is missing comes back by itself when a device is here that has it. If it does not, ask { $name }, and whoever runs the server.
trouble-back-stories = The server tells two stories
trouble-back-stories-next = Two different entries came under one number. Both stand here. Read them with { $name }, and ask whoever runs the server.
trouble-back-record = Something came again with other words
trouble-back-record-next = This device shows what came first. Read it with { $name }, and ask whoever runs the server.
trouble-back-keyring = The server showed an older list of whom you trust
trouble-back-keyring-next = This device refuses it, goes on with its own, and gives that one to the server.
trouble-back-keys = The server does not know your keys any more
trouble-back-keys-next = What you wrote stays on this device: do not sign out here. Ask whoever runs the server for a newer backup.
trouble-back-charters = The server lost a key of you and { $name }
trouble-back-charters-next = This device goes on with the keys it knows, and gives them to the server again.
trouble-back-pair = The server does not know an alcove of yours any more
trouble-back-pair-next = All of it stands on this device. It comes back once { $name } is here too.
trouble-back-meetings = The server lost meetings of you and { $name }
trouble-back-meetings-next = This device tells it again what it remembers.
trouble-charter-refused = The server offers a key for you and { $name } that does not hold
trouble-charter-refused-next = This device refuses it and goes on with the key it knows. Tell { $name }, and whoever runs the server.
trouble-comparing-failed = You and { $name } could not make sure that nobody stands between you
trouble-comparing-failed-next = Write nothing here that a third person must not read. Talk with { $name } in the same room or by phone, then compare the words once more.
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
error-comparing-no-keys = The keys of the other are not here yet. Compare the words when they came.
error-key-changed = The keys of { $name } are not the ones this device knows. Nothing was sealed to them; ask { $name } in person.
error-charter-refused = The server refuses the key of this alcove. Load the page again.
error-pair-closed = This alcove is closed, so this was not sent. Your words stay on this device.
error-pair-open = This alcove is open. Close it first, then you can leave.
error-pair-left = One of you left this alcove, so it stays closed.
error-closed-by-the-other = Only the one who closed this alcove opens it again.
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
error-password-wrong = This is not your password. Type it again.
error-not-lost = This device is open, so nothing is lost. Change your keys in the settings.
error-rotate-waiting = Something you wrote is not saved yet. Wait until it is, then change your keys.
error-keys-changed = Your keys were changed on another device. Load this page again, then unlock with the new words.
error-reset-lately = Your login was reset by a link within the last day. New keys can be made a day after that.
error-reset-link-unknown = This link is not known here, or it was used. Ask who runs this Alcove for a new one.
error-reset-link-expired = This link is over. Ask who runs this Alcove for a new one.
error-password-refused = This password is too easy to guess. Take a longer one.
error-not-former = This was written with your present keys, so it stays as it is. Load this page again.
error-words-mismatch = One of these is not the word at its place. Look at the list once more.
error-kit-missing = These words are no longer good: this page was loaded again. Load it once more for new ones.

## Invitation: what the week says of it

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
invite-row-skip-lead = To a skip-level member, from you as their lead’s lead
invite-row-skip-member = To the lead of your lead
invite-row-until = good until { $day }
invite-row-expired = over since { $day }
invite-elsewhere = the link is on the device that made it
invite-withdrawn = The invitation is withdrawn. Its link opens nothing now.

## Week: the first page

week-you-lead = You lead
week-you-member = { $name } leads
week-you-peer = Peers
week-you-mentor = You mentor
week-you-mentee = { $name } mentors
week-you-skip-lead = Skip-level: you lead their lead
week-you-skip-member = Skip-level: { $name } leads your lead
week-state-renewed = New keys, not yet compared
week-state-waiting = The keys are on their way to { $name } and you; what you write is kept until then
week-state-new = Not yet compared
week-state-linked = Linked by invitation, not yet compared
week-state-verified = Compared by the two of you

## A win, from anywhere

win-note = Note a win
win-asks-win = What went a little better?
win-asks-lesson = What went backwards, and what did it teach you?
win-which = Forward, or back?
win-is-win = A step forward
win-is-lesson = A lesson
win-where = In which alcove?
win-keep = Keep it
win-kept-ours = Kept. { $name } can read it.
win-kept-mine = Kept. Only you can read it.
win-more = Say more
