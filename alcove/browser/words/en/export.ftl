### A copy to take along: loaded with rooms/export/export.js.

export-title-two = A copy of your alcove with { $name }
export-title-all = A copy of everything
export-lead = Opened on this device and saved on this device. The server sees nothing of it.
export-seen-by = Only you see this page.
export-holds = What is in it
export-holds-two = Everything that you can read in the alcove with { $name }, from both of you.
export-holds-all = Everything that you can read in each of your alcoves, a folder for each.
export-holds-own = What only you can read: unsaid topics, private notes, check-ins.
export-holds-form = Text that people read (Markdown), and the same as data with all versions and times (JSON), in one archive.
export-opening = Older entries are being opened. In a moment the copy is whole.

export-sealed = Seal the copy
export-sealed-means = What is in it is as private as the alcove itself. Sealed with age, it can lie anywhere; the free program “age” opens it, without Alcove.
export-by = What opens it?
export-by-passphrase = A passphrase
export-by-kit = My kit
export-by-kit-means = The age line on the page with your eight words opens it. That takes age 1.3 or newer.
export-passphrase = Passphrase
export-passphrase-hint = Twelve characters or more, best some words that nobody would put together. It is kept nowhere: without it nobody opens the copy, you neither.
export-again = The same once more
export-too-short = Take { $least } characters or more.
export-not-the-same = These two are not the same. Type it once more.
export-make-words = Make eight words for me
export-made-note = Write these words down, then type them below.
export-act = Save the sealed copy
export-sealing = It is being sealed. That takes some seconds.
export-saved = Saved as { $name }.
export-plain = Without a seal
export-plain-means = Whoever gets this file reads everything in it: your words, and those that others trusted to you. It may be copied by backups, mail and file shares without your noticing. Take it only where you need it, and delete it afterwards.
export-plain-act = Save it open

export-mine-of = What only I could read: { $name }
export-mine-rest = What only I could read, in no alcove
export-mine-empty = Nothing.
export-story-title = { $me } and { $name }
export-story-taken = Taken from Alcove on { $at }.
export-story-closed = Closed on { $at }.
export-story-between = In between, until { $at }
export-story-skipped = You both skipped this meeting.
export-story-table = On the table
export-story-promises = Promises between you
export-story-promised = { $name } promised
export-alone = { $name }, read by nobody else
export-promise-open = open
export-promise-offered = not answered yet
export-promise-renegotiated = renegotiated
export-promise-kept = kept
export-promise-released = released
export-promise-declined = not taken on
export-readme =
    # A copy from Alcove

    Taken by { $name } on { $at }. It holds everything that { $name } could read at that moment.

    There is a folder for each alcove.

    - story.md: meetings with topics, notes, outcomes and promises, and what was said in between, in the order of time
    - records.json: every record with its versions, ids and times, and the meetings
    - mine.md and mine.json: what only { $name } could read

    Times in the JSON are UTC. What was erased is not in here; a record that could not be opened is named by its id.

    These words were said between two people. Whoever finds this copy and is not one of them: give it back, or delete it.
