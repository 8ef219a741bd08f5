### All sentences of Alcove, in English, grouped by room so that the tone can be read on one page.
### Short, present tense, second person; the other person is named. Numbers about time, never about people.
### Ids begin with their room. Rooms add their own section below; what several rooms say stands first.

## Acts: the words on buttons

act-save = Save
act-close = Close
act-cancel = Leave it
act-back = Back
act-more = More
act-undo = Undo
act-dismiss = Put this away
act-edit = Change
act-erase = Erase
act-retry = Try again
act-copy = Copy
act-copied = Copied
act-print = Print
act-open = Open
act-done = Done
act-continue = Go on
act-unlock = Unlock
act-capture = Note a topic
act-capture-win = Note a win

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

purpose-relationship = Knowing each other
purpose-safe-space = A safe place
purpose-growth = Growth
purpose-progress = Progress
purpose-feedback = Feedback

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
sealed-locked-next = Unlock with your passkey or your eight words.
sealed-no-key = This device has no key for this time.
sealed-no-key-next = Restore it with your eight words, or ask { $name } to share the key again.
sealed-changed = This was changed after it was sealed.
sealed-changed-next = Nothing of it is shown. You can export it to have it looked at.
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
error-too-long = This is longer than one record can hold. Put it into two.
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
time-in-days =
    { $days ->
        [0] today
        [1] tomorrow
       *[other] in { $days } days
    }
time-since-met =
    { $days ->
        [0] You met today.
        [one] One day since you met.
       *[other] { $days } days since you met.
    }

## Fields

field-optional = (optional)
field-need = What do you need?
field-size = How long?
field-owner = Who?
field-when = When, or after what?
field-why = Why?
field-words = Your words
field-who-reads = Who reads it?

need-listen = Listen
need-think = Think along
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
mark-park = Park until later
mark-parked = Parked

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
