### The pulse: six statements once a quarter. Our own wording, free to reuse (CC0). No validated scale.

pulse-lead = Six statements about working with { $name }. You answer for yourself; what you may open to each other is the one you would like to talk about.
pulse-seen-by = Only you can read your answers, now and later.
pulse-statements = Once a quarter
pulse-no-scale = Our own wording and no validated scale: a way to notice, not to measure. What you leave out counts as “rather not say”.
pulse-statement = Statement
pulse-statement-1 = What we agree here happens, or gets renegotiated out loud.
pulse-statement-2 = { $name } would notice if I were having a hard month.
pulse-statement-3 = I can bring { $name } a mistake of mine while it is still small.
pulse-statement-4 = { $name } tells me the uncomfortable thing to my face, and in time.
pulse-statement-5 = When I raised something, I could see what became of it.
pulse-statement-6 = { $name } knows where I want to go, and something has moved because of it.

# The same as the other answered it: { $name } is the one who answered.
pulse-theirs-1 = What we agree here happens, or gets renegotiated out loud.
pulse-theirs-2 = You would notice if { $name } were having a hard month.
pulse-theirs-3 = { $name } can bring you a mistake while it is still small.
pulse-theirs-4 = You tell { $name } the uncomfortable thing face to face, and in time.
pulse-theirs-5 = When { $name } raised something, it was plain what became of it.
pulse-theirs-6 = You know where { $name } wants to go, and something has moved because of it.

# For the lines over time.
pulse-short-1 = What we agree happens
pulse-short-2 = A hard month is noticed
pulse-short-3 = Small mistakes can be told
pulse-short-4 = The uncomfortable is said
pulse-short-5 = I see what became of it
pulse-short-6 = Where I want to go is known

pulse-step-0 = Rather not say
pulse-step-1 = Not yet
pulse-step-2 = A little
pulse-step-3 = Half
pulse-step-4 = Mostly
pulse-step-5 = Fully

pulse-talk = The one you would like to talk about
pulse-talk-note = { $name } sees this choice only if you both answer and you both agree to open it. Never your answers above.
pulse-talk-0 = None of them
pulse-talk-0-theirs = None of them this time
pulse-answer = Keep my answers
pulse-answer-hint = Your choice is fixed now and sealed, so that neither of you can fit it to the other’s. It stays as it is until next quarter.
pulse-answered = Kept. Only you can read your answers.

## A round

pulse-now = This time
pulse-you-chose = You chose:
pulse-state-waits = Your answers are kept. When both of you have answered, each is asked whether to open the one statement to talk about.
pulse-state-both = You and { $name } have both answered. Shall the two of you open what each would like to talk about?
pulse-state-agreed = You agreed. As soon as both of you have, this page shows the two statements.
pulse-state-unfit = What { $name } opened does not fit what was answered first, so it is not shown. Talk about it when you meet.
pulse-state-broken = What was agreed to is no longer what was answered first. Nothing of this round is opened; the next one begins with the next quarter.
pulse-agree = Open both
pulse-agree-note = It opens when both of you agree. Not now is an answer too: nobody is told.
pulse-shown = This is what each of you would like to talk about.
pulse-limit = What this cannot prevent: once you and { $name } agreed, the two choices go out one after the other. A changed program on one side can read the other’s choice and keep back its own. It learns one statement, never an answer.
pulse-earlier = Earlier
pulse-quarter-1 = January to March { $year }
pulse-quarter-2 = April to June { $year }
pulse-quarter-3 = July to September { $year }
pulse-quarter-4 = October to December { $year }

## My own line

pulse-line = Your own line
pulse-in-words = In words
