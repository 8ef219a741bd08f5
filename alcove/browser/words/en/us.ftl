### The two of you: cards, agreement, check-ins; loaded with rooms/us/us.js.

us-lead = What is good to know about each of you, and how you want to meet.
us-seen-by = Only you and { $name } can read the cards and the agreement. Your check-ins are yours until you share one.
us-need-theirs-talk-first = { $name } would like to just talk first.
us-need-theirs-go-easy = { $name } asks you to go easy.

## Cards

us-card-note = Write what you like { $name } to know. Nobody writes about you but you.
us-card-theirs-blank = Here stands what { $name } wants you to know.
us-card-second = Another device of yours began a card, too. Only this one is yours to read; take over what you want to keep.
us-card-best = At my best when
us-card-hard = Hard for me when
us-card-helps = What helps then
us-card-feedback = Feedback reaches me best
us-card-recognition = Thanks that mean something to me
us-card-misread = Easily misread about me
us-card-time = Where my time ends
us-card-ask_about = Ask me about
us-card-words = Also good to know
us-hint-best = When does work go well for you? What is around you then?
us-hint-hard = What makes a day heavy?
us-hint-helps = What may { $name } do then, or leave alone?
us-hint-recognition = In private, before others, in a few words, with time off?
us-hint-misread = What do people take for something it is not?
us-hint-time = When are you not there, and what may still reach you?
us-hint-words = Whatever found no place above.
us-hint-ask_about = { $name } sees a line in the brief when its day is near.
us-change = Change: { $part }
us-choose-feedback_how = In which form?
us-choose-feedback_when = When?
us-feedback-written = Written
us-feedback-spoken = Spoken
us-feedback-at-once = At once
us-feedback-later = Later
us-feedback-both = { $how } · { $when }
us-ask-add = Another line
us-ask-words = What may you be asked about?
us-ask-day = Around which day?
us-ask-act = Add it
us-ask-up = Move up
us-ask-down = Move down
us-ask-moved = Now at place { $place } of { $count }.
us-ask-remove = Remove: { $line }
us-remove = Remove
us-bring = Bring my card from another alcove
us-bring-title = What { $name } will read
us-bring-from = From your alcove with
us-bring-note = This stands on your card in the alcove with { $other }. { $name } reads what you leave switched on. What you have written here stays as it is.
us-bring-act = Show it to { $name }
us-brought = It is on your card here. { $name } can read it now.
us-letter = A letter lies here

## The agreement

us-agreement = What you agree on
us-agreement-blank = What should hold between you and { $name } when you meet?
us-agreement-begin = Write a first version
us-agreement-change = Propose a change
us-agreement-counter = Answer with another
us-agreement-other = Propose another
us-agreement-form = A first version, for { $name } to agree to
us-agreement-form-next = A new version, for { $name } to agree to
us-agreement-propose = Propose it to { $name }
us-agreement-proposed-said = It is proposed. { $name } can read it and agree.
us-agreement-proposes = proposes this
us-agreement-waits = proposed; it holds once { $name } agrees
us-agreement-agree = Agree
us-agreement-agreed = You and { $name } agreed.
us-agreement-take-back = Take it back
us-agreement-since = You agreed:
us-agreement-changed = Agreed anew:
us-agreement-earlier =
    { $count ->
        [one] It was changed once
       *[other] It was changed { $count } times
    }
us-agreement-due = You said you would read this again about now.
us-agreement-read = We read it
us-agreement-read-said = Noted. It comes back in a quarter of a year.
us-agreement-what_for = What this is for
us-agreement-rhythm = When and where we meet
us-agreement-stays = What stays here
us-agreement-prepare = How we prepare
us-agreement-disagree = How we disagree
us-agreement-words = What else holds
us-agreement-hint-what_for = Why do you two take this hour?
us-agreement-hint-rhythm = How often, how long, and what happens when one cannot?
us-agreement-hint-stays = What goes no further, and what may?
us-agreement-hint-prepare = What does each do before, if anything?
us-agreement-hint-disagree = What do you do when you see it differently?
us-agreement-hint-words = Anything the two of you want to be able to rely on.
us-change-gone = No longer:
us-change-new = New:
us-change-same = Stays:
us-change-rest = Everything else stays as it is.
us-change-none = The words are the same.

## Check-ins

us-checkins = How are you?
us-checkins-note = Only you can read what you keep here, until you share that one entry with { $name }.
us-checkins-theirs = How { $name } is
us-checkins-older = Earlier ones
us-energy = Energy
us-energy-1 = Drained
us-energy-2 = Low
us-energy-3 = In between
us-energy-4 = Good
us-energy-5 = Full
us-load = On your plate
us-load-1 = Almost nothing
us-load-2 = Room to spare
us-load-3 = About right
us-load-4 = Much
us-load-5 = Too much
us-need = What you need
us-need-hint = Once you share it, { $name } sees it here until you have met.
us-need-nothing = Nothing special
us-need-talk-first = Talk first
us-need-go-easy = Go easy on me
us-energy-said-1 = drained
us-energy-said-2 = low energy
us-energy-said-3 = energy in between
us-energy-said-4 = good energy
us-energy-said-5 = full of energy
us-load-said-1 = almost nothing on the plate
us-load-said-2 = room to spare
us-load-said-3 = about the right load
us-load-said-4 = much on the plate
us-load-said-5 = too much on the plate
us-need-said-nothing = nothing special needed
us-need-said-talk-first = talk first
us-need-said-go-easy = go easy on me
us-checkin-line = A line, if you like
us-checkin-keep = Keep it
error-checkin-empty = One tap is enough, or a line.
us-checkin-kept = It is kept, for you alone.
us-checkin-share = Share with { $name }
us-checkin-shared = { $name } can read this
us-checkin-shared-said = It is shared. { $name } can read this one now.
us-checkin-answer = What do you answer { $name }?
us-trend-told = Your energy and your load over time. The table below says the same in words.
us-trend-note = Drawn on this device, from your own entries alone.
us-trend-energy = energy
us-trend-load = load
us-trend-day = Day
us-trend-table = The same in words
