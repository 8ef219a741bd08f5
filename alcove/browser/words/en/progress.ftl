### Wins of the two, and what moved over all alcoves: loaded with rooms/progress/lot.js, and with the meeting.

## The wins of the two

progress-title = What moved for you and { $name }
progress-empty = What went a little better since you last met { $name }?
progress-empty-next = “Note a win” stands at the top of every page; the key is w. A few words are enough.
progress-earlier = Earlier
progress-lesson = a lesson
progress-why = Why it worked
progress-why-lesson = What it taught
progress-helped-by = Who helped
progress-towards = Towards which goal?
progress-goal = towards
progress-share = Share it with { $name }
progress-shared = { $name } can read it now.
progress-notice = Noticed
progress-notice-with = With a sentence
progress-notice-words = What did you notice?
progress-noticed-said = Noticed.
progress-you-noticed = you noticed
progress-they-noticed = { $name } noticed
progress-since = What moved since last time
progress-kept = a promise kept

## What moved, over all alcoves

moved-title = What moved
moved-lead = Your wins, lessons and steps, and the promises you kept, in all your alcoves.
moved-no-alcove = Wins are noted in an alcove of two. Who do you meet with, one on one?
moved-empty = What moved this week, however little?
moved-line = wins, lessons and steps, added up
moved-line-said = Your wins, lessons and steps added up, from { $from } to { $until }. The line ends at { $count }.
moved-in-words = The line in words
moved-by =
    { $count ->
        [0] By { $when }: none yet
       *[other] By { $when }: { $count } in all
    }
moved-is-win = A step forward
moved-is-lesson = A lesson
moved-is-step = A step towards a goal
moved-is-promise = A promise kept
moved-all-win = Wins
moved-all-lesson = Lessons
moved-all-step = Steps
moved-all-promise = Kept promises
moved-said-why = Why it worked
moved-said-learned = What it taught
moved-said-helped-by = Who helped
moved-take-along = Take your words along
moved-own-words = For a review, a CV or yourself: only words that you wrote, put together on this device.
moved-from = From
moved-until = Until
moved-which = What goes along?
moved-preview = As it will be
moved-nothing = Nothing of yours lies between these days.
moved-unsealed = From here on it is no longer sealed
moved-unsealed-next = Whoever has the file, or what you copy, can read it. Alcove keeps no trace of where it goes.
moved-save = Save as a file
moved-copy = Copy it
moved-file = what-moved
