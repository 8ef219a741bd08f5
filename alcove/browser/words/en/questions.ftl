### Questions: loaded with rooms/questions/questions.js and with the occasions.

questions-lead = A good question is enough for an hour with { $name }.
questions-seen-by = Only you see what is suggested to you and what you pass over. What you put on the table, { $name } reads, too.
questions-today = For you, this time
questions-today-note = Chosen on this device. What you pass over rests for half a year, and nobody sees that.
questions-today-none = One question is enough for this time. Below are all the others.
questions-all = All questions
questions-find = Look for words
questions-found =
    { $count ->
        [0] No question holds all of these words.
        [one] One question
       *[other] { $count } questions
    }
questions-language = Read them in
questions-language-en = English
questions-language-de = Deutsch
questions-away = The questions do not come over the line just now. Open this page again when you are online.
questions-lies = On the table
questions-depth = How deep does it go?
questions-depth-hint = From feelings on, you note your own answer first.
questions-depth-1 = Easy
questions-depth-2 = Opinions
questions-depth-3 = Feelings
questions-depth-4 = Hopes and fears
questions-about-arriving = Arriving
questions-about-person = The person
questions-about-two-of-us = The two of us
questions-about-load = Load and energy
questions-about-small-things = Small things
questions-about-team = The team around us
questions-about-steps = Steps and obstacles
questions-about-better = Getting better
questions-about-long-view = The long view
questions-about-growth-moves = Growth moves
questions-about-advice = Advice on me
questions-about-offering = Offering a view, thanks
questions-own = Your own questions
questions-own-note = What you write here may be suggested to its readers, like any other question.
questions-own-write = A question of your own
questions-own-keep = Keep it
questions-own-kept = It is kept among your own questions.
questions-own-share = Share it with { $name }
questions-own-shared = { $name } can read this question now.
questions-purpose = What is it good for?
questions-purpose-relationship = Knowing each other
questions-purpose-safe-space = A safe space
questions-purpose-growth = Growth
questions-purpose-progress = Progress
questions-purpose-feedback-in = Advice on me
questions-purpose-feedback-out = A view I offer
