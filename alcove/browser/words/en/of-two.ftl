### The rooms of a pair besides the table: loaded with rooms/of-two.js.

## The meeting

meeting-title = You and { $name }, face to face
meeting-before = Nothing has to be ready. The agenda is made from what lies on the table, in the moment you start.
meeting-start = Start the meeting
meeting-start-hint = It opens for you and { $name } at once.
meeting-start-early = You planned it for another day. Start it now, and you plan the next one at its end.
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
brief-nothing-waiting = Nothing is waiting. Here is a question, or just talk.
brief-just-talk = Nothing is waiting. Just talk with { $name }.
brief-more = More about this brief
brief-label-talk-first = Talk first
brief-label-ask-about = Ask { $name } about
brief-label-my-promise = You promised
brief-label-their-promise = { $name } promised
brief-label-topic = On the table
brief-label-say-thanks = Thank { $name }
brief-label-say-view = Tell { $name }
brief-label-say-told = Share with { $name }
brief-label-asked = { $name } asked you
brief-label-wins = Notice
brief-label-question = A question
brief-label-next-step = Your next step
brief-line-my-promise-more = and { $count } more
brief-line-their-promise-more = and { $count } more of them
brief-line-wins =
    { $count ->
        [one] Something went forward for { $name }, and you have not said a word to it yet.
       *[other] Things went forward for { $name }, and you have not said a word to them yet.
    }

brief-question-lay = Put it on the table
brief-question-answer-first = Answer it yourself first
brief-question-own = What is your own answer?
brief-question-own-hint = Only you can read it. { $name } sees the question alone.
brief-question-another = Another one
brief-question-not-now = Not now
brief-question-other = Here is another one.
brief-question-rests = No question this time. Nobody sees that.
brief-question-laid = The question is on the table. { $name } can read it now.

brief-clocks = How long it has been
brief-clocks-note = Counted on this device, for you alone. It is no duty.
brief-days =
    { $days ->
        [0] Today
        [one] One day
       *[other] { $days } days
    }
brief-since-relationship = { $since } since one of you told the other something about yourselves.
brief-since-safe-space = { $since } since something hard or small was raised, or one of you said how you are.
brief-since-progress = { $since } since a step was named or a promise kept.
brief-since-feedback-in = { $since } since you asked for feedback or heard some.
brief-since-feedback-out = { $since } since you told { $name } what you saw.
brief-since-growth = { $since } since you spoke about where one of you wants to go.
brief-since-long-view = { $since } since you took the long view together.
brief-never-relationship = Neither of you has told something about yourselves here yet.
brief-never-safe-space = Nothing hard or small has been raised here yet.
brief-never-progress = No step has been named here yet.
brief-never-feedback-in = You have not asked for feedback here yet, nor heard some.
brief-never-feedback-out = You have not told { $name } what you saw yet.
brief-never-growth = Where one of you wants to go has not come up here yet.
brief-never-long-view = You have not taken the long view together yet.

brief-step-by-step = Go step by step
brief-script-first = Your first meeting
brief-step-first-why = Say why you have this: it is time for the two of you, and nobody is judged in it.
brief-step-first-limits = Say its limits: { $name } can retell what you say, and a lead must act on danger.
brief-step-first-words = Compare four words aloud, so that both of you know nobody stands between you.
brief-step-first-cards = Read each other your cards, in turn: what helps you, and what is hard for you.
brief-step-first-agreement = Agree on what stays here, how you prepare, and how you disagree.
brief-step-first-keep = Ask each other what would make this hour worth keeping.
brief-script-return = You have not met for a while
brief-step-return-arrive = Begin with { $name }, and leave the list for later.
brief-step-return-backlog = Go through what lies there. Drop it, park it, or keep it; { $name } does the same with theirs.
brief-backlog-park = Park it for four weeks
brief-step-return-small = Take one small thing along, and no more.
brief-script-last = Your last meeting
brief-step-last-promises = Settle or release every promise between you. Nothing is carried over in silence.
brief-step-last-thanks = Say what you thank { $name } for, with one thing you saw.
brief-step-last-keep = Decide what each of you keeps: all of it, your own words, or nothing.
brief-step-last-letter = Write the letter: who you are at work, where you want to go, what was promised. It goes with its writer.
brief-is-last = This is our last meeting
brief-is-not-last = This is not our last meeting

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
story-kind-win = win
story-kind-goal = goal
story-kind-step = step
story-kind-feedback = feedback
story-kind-ask = asked for
story-kind-checkin = check-in
story-kind-card = card
story-kind-agreement = agreement
story-kind-letter = letter
story-kind-ceremony = ceremony
story-kind-question = question
story-kind-heard = heard
story-kind-past = earlier meeting
story-older = Older meetings are being opened.
story-skipped = skipped by you both
story-along = Also on the table
story-steps = Taken along
story-bare = You met, and wrote nothing down.
story-you-promised = You promised:
story-they-promised = { $name } promised:
story-you-nothing = You took nothing along this time.
story-they-nothing = { $name } took nothing along this time.
