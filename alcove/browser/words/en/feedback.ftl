### Feedback: in private, both ways. Mine until said.

feedback-seen-by = Only you can read what you write, until you say it. What is said, you and { $name } read.
feedback-lead = What you saw, what it did, and what you would like next time.
feedback-pulse = Once a quarter there are six statements for each of you: <a>the pulse</a>.
feedback-empty = Nothing said yet. What did { $name } do lately that made your work easier?

## Writing

feedback-write = What you noticed
feedback-type = What is it?
feedback-type-thanks = Thanks
feedback-type-view = A view
feedback-type-told = I was told
feedback-told-hint = Criticism that somebody gave you and that you share with { $name }. Who said it can stay with you.
feedback-when = When
feedback-words-thanks = I saw
feedback-words-view = I saw
feedback-words-told = I heard
feedback-only-words = Only this line is needed.
feedback-did = It did
feedback-next = Next time
feedback-ask-first = To ask aloud, first:
feedback-permission = May I tell you something I noticed?
feedback-permission-when = May I tell you something I noticed about { $when }?
feedback-keep = Keep it
feedback-keep-hint = { $name } reads it when you say it, not before.
feedback-kept = Kept. Only you can read it.
feedback-given-since = You last gave { $name } feedback { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}.

## Not said yet

feedback-unsaid = Not said yet
feedback-say = Say it here
feedback-already = Already said
feedback-shared = It is said. { $name } can read it now.
feedback-let-go = Let it go
feedback-more-time = Two more weeks
feedback-time-given = It rests for two weeks.
feedback-rests = Rests until
feedback-stale = This has been with you for two weeks. Say it, give it two more weeks, or let it go.
feedback-held-energy = { $name } has little energy these days. This can wait.
feedback-held-meeting = You two are meeting. A view has its place there, once, between two topics.

## Said

feedback-said = What was said
feedback-said-aloud = said aloud
feedback-heard-as = How I heard it
feedback-heard-as-label = In your own words: what did you hear?
feedback-heard-as-mark = heard as
feedback-became = What became of it
feedback-became-label = What became of it?
feedback-became-mark = what became of it

## Asking

feedback-they-ask = { $name } asks you
feedback-ask-answer = Answer
feedback-ask-begun = you wrote something, not said yet
feedback-asked = { $name } asks:
feedback-you-ask = What you ask { $name }
feedback-ask-note = It stands in { $name }’s brief until it is answered or you close it.
feedback-asked-since = You last asked { $name } { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}.
feedback-ask-label = One thing I could do differently next time at …
feedback-ask-hint = Name the moment: the review on Thursday, our planning, the call with the customer.
feedback-ask = Ask { $name }
feedback-ask-close = Close it
feedback-ask-closed = Closed.
feedback-asks-closed = { $count ->
    [one] One closed
   *[other] { $count } closed
}
feedback-answers = What { $name } said to it

## In the hour

feedback-now = Say it now
feedback-now-label = Not said yet
feedback-now-note = Only you see this. { $name } reads it when you say it.
feedback-said-today = Said in this meeting
