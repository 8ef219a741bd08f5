### Around the alcoves, and before the door: loaded with rooms/around.js.

## Look

theme-label = Light or dark
theme-light = Light
theme-dark = Dark
theme-system = As my device has it

## Capturing while locked

locked-capture = Something came to mind?
locked-topic = A topic
locked-win = A win
locked-words-topic = What should not be forgotten?
locked-words-win = What went well?
locked-keep = Keep it here
locked-means = You can write it down without unlocking. It is sealed to you on this device, and you file it later.
locked-kept =
    { $count ->
        [one] One is kept here, sealed, until you unlock. Nobody can read it, you neither.
       *[other] { $count } are kept here, sealed, until you unlock. Nobody can read them, you neither.
    }

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
first-day-limits = The server still sees who meets whom, and when; and whoever can change the program that your browser loads could change what it does. <a>Who can read what, and how to check it</a>

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
unlock-changed = Your keys were changed on another device, so this one was locked. The new eight words open it; the former ones open nothing any more.
unlock-neither = I have neither my words nor an unlocked device
unlock-lost = Nobody can give you these words again, not even the people who run the server.

## Invitation

invitation-title = { $name } invites you to an alcove
invitation-lead = A place for your one-on-ones with { $name }. What either of you writes is sealed; only the two of you can open it.
invitation-as-lead = You come as lead
invitation-as-member = You come as team member
invitation-as-peer = You come as peer
invitation-as-mentor = You come as mentor
invitation-as-mentee = You come as mentee
invitation-as-skip-lead = You come as skip-level lead
invitation-as-skip-member = You come as skip-level member
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

## Promises: one list over all alcoves

promises-lead = Over all your alcoves. Kept, renegotiated or released.
promises-seen = Only you see this page. Each promise is read by you and the one it stands with.
promises-no-alcove = Promises are made in an alcove of two. Who do you meet with, one on one?
promises-none = You have promised nothing that is still open.
promises-none-next = “Make a promise” stands on the table of each alcove.
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
reminder-ask = Remind me
reminder-day = On which day?
reminder-hint = A nudge in your hours that says no more than that you asked for it. The server learns the day, not of what.
reminder-act = Remind me then
reminder-kept = You will be reminded.
reminder-set = You are reminded on <when></when>.
reminder-drop = No reminder
reminder-gone = There is no reminder.
reminder-again = Put it right
reminder-missing = The server does not have this reminder, so it would not remind you.
reminder-other-time = The server has another time for this reminder. The one here is yours.
reminder-unasked = The server has a reminder for <when></when> that no device of yours asked for.
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
settings-copy = Export
settings-seen = What the server sees
settings-seen-look = Look
settings-seen-note = Every column that holds anything of you, with its purpose and when it goes.
settings-copy-note = Everything that you can read, in all alcoves, as files that open without Alcove.
settings-own-keys = Keys
settings-drill = Type your eight words back, to know that the page is where you think. Once a year is good.
settings-drill-act = Try my words
settings-new-keys = After a theft, or when somebody may have seen your words.
settings-former-act = Look at it
former-count =
    { $count ->
        [0] Nothing of yours lies under lost keys.
        [one] One entry that only you could read lies under lost keys.
       *[other] { $count } entries that only you could read lie under lost keys.
    }
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
people-login = Login
people-reset-act = Reset
people-reset-of = Reset the login of { $name }
people-reset-does = You get a link, good once and for a day. With it { $name } sets a new password, and every sign-in of theirs ends.
people-reset-not = It resets the login, never the keys: whoever uses it can open nothing that { $name } wrote. That takes the eight words of { $name }, or an unlocked device.
people-reset-make = Make the link
people-reset-lasts = Give it to { $name } yourself, in person or by phone. It works once, within a day.
people-reset = Resetting a login lets somebody sign in again. It never touches keys, and opens nothing: that takes their eight words.

error-reminder-past = Choose a day to come, within the next years.
error-reminders-many = These are many reminders. Take back one, then ask for this one.
