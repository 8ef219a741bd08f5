### Who can read what: loaded with the rooms that say it.

## About: who can read what

about-title = Who can read what
about-lead = The server knows who meets and when. Only the two know what.
about-two = Only the two of you
about-two-note = Sealed in your browsers, opened nowhere else.
about-two-topics = Topics, notes and what became of them.
about-two-promises = Promises, and whether they were kept.
about-two-kind = Even what kind of thing a record is: nobody can count feedback or moods.
about-two-mine = What you keep for yourself is sealed to you alone, without the other.
about-two-brief = The brief is made on your device, from what your device opens.
about-sees = The server, and whoever runs it
about-sees-note = An administrator, a court that asks them, a thief of the disk or of a backup.
about-sees-people = Names and emails of accounts, and when somebody was last here.
about-sees-pairs = Who shares an alcove with whom, in which role, and who invited.
about-sees-meetings = When you meet, in which rhythm and for how long, and whether it was held, moved or skipped.
about-sees-hours = When you work and are away, as far as you said so, and which letters you want.
about-sees-counts = How many sealed rows each of you has, when they came, and their rounded size.
about-sees-sealed = The sealed rows themselves, which they cannot open.
about-limits = The honest limits
about-limits-note = What nobody can promise you.
about-limits-retell = The other can retell what you told them, or photograph it.
about-limits-duty = A lead may be bound to act on danger, harassment or crime, also when they heard of it here.
about-limits-program = Whoever can change the program that your browser loads could change what it does with your words. Each file has a fixed hash and is the same for everybody, so that it can be compared.
about-limits-lost = Without your eight words and without a device that is unlocked, what was yours alone is gone, for you as well.
about-limits-deny = Records are not signed, on purpose: neither of you can prove to a third what the other wrote.
about-limits-withhold = A server that lies can withhold or delay rows. It cannot read, change or add any, and the page says when one is missing.
about-limits-device = Who holds your unlocked device reads what you can read. Lock it.
about-words = Your eight words
about-words-told = They open your keys on a new device and are never sent to the server. A password signs you in and opens nothing; resetting it never touches your keys.
about-version = Alcove { $version }

about-pair-lead = A place for you and { $name }, and nobody else.
about-pair-keys = Keys
about-pair-waiting = On their way. They come when the one who invited is next here; what you write is kept until then.
about-pair-new = Not yet compared, or not the same when you compared.
about-pair-linked = Linked by invitation; not yet compared. Whoever had the link first could have been somebody else.
about-pair-verified = Compared by the two of you, aloud.
about-pair-compare = Compare the words
about-pair-compare-again = Compare again
about-pair-yours = What is yours
about-pair-copy = Export
about-pair-copy-note = All that you can read here, as files that open without Alcove.
about-pair-end = Close or leave
about-pair-end-note = What stays for you and for { $name } is said before.
about-pair-held = What the server holds of this alcove
about-pair-held-note = Counted from your own rows. It can open none of them.
about-pair-sealed = Sealed records
about-pair-meetings = Meetings
about-pair-rows =
    { $count ->
        [0] none
       *[other] { $count }
    }
