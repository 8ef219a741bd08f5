### The story of two, and looking for words: loaded with rooms/story/lot.js.

story-title = The story of you and { $name }
story-empty = Nothing has been told yet. What will you and { $name } want to remember a year from now?
story-find = Look for words
story-find-hint = In everything this device has opened of the two of you, and in your own notes. "Words in quotes" are found as they stand.
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
story-past-mine = brought along by you
story-past-theirs = brought along by { $name }
story-bring = Bring old notes
story-skipped = skipped by you both
story-along = Also on the table
story-steps = Taken along
story-bare = You met, and wrote nothing down.
story-you-promised = You promised:
story-they-promised = { $name } promised:
story-you-nothing = You took nothing along this time.
story-they-nothing = { $name } took nothing along this time.
story-any = All
story-by-purpose = Purpose
story-by-person = From
story-by-kind = Kind
story-the-other = The other
story-all = Show everything
story-purpose-relationship = The two of you
story-purpose-safe-space = What takes courage
story-purpose-growth = Growth
story-purpose-progress = Progress
story-purpose-feedback = Feedback
story-purpose-long-view = The long view
story-between = In between
story-found-label = What was found
story-to-place = Read it where it was said
story-small = Small things caught
story-small-note = What one of you named while it was small, and what became of it.
story-small-open = It lies on the table.
story-empty-closed = Nothing was told here.
story-search-seen-by = Only you see this. It is looked for on this device; the server learns nothing of it.
story-find-hint-all = In all your alcoves and in what only you can read. "Words in quotes" are found as they stand.
