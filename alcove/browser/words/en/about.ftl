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
about-sees-people = Names and emails of accounts, the day somebody was last here, in which kinds of browser they are signed in, and the names of their passkeys.
about-sees-pairs = Who shares an alcove with whom, in which role, and who invited.
about-sees-meetings = When you meet, in which rhythm and for how long, and whether it was held, moved or skipped.
about-sees-hours = When you work and are away, as far as you said so, and which letters you want.
about-sees-counts = How many sealed rows each of you has, when they came, and their rounded size.
about-sees-sealed = The sealed rows themselves, which they cannot open.
about-seen = See all of it for yourself, column by column
about-limits = The honest limits
about-limits-note = What nobody can promise you.
about-limits-retell = The other can retell what you told them, or photograph it.
about-limits-duty = A lead may be bound to act on danger, harassment or crime, also when they heard of it here.
about-limits-program = Whoever can change the program that your browser loads could change what it does with your words. That cannot be prevented from inside; it can be noticed, and avoided: see the program, below.
about-limits-lost = Without your eight words and without a device that is unlocked, what was yours alone is gone, for you as well.
about-limits-deny = Records are not signed, on purpose: neither of you can prove to a third what the other wrote.
about-limits-withhold = A server that lies can withhold or delay rows. It cannot read, change or add any, and the page says when one is missing.
about-limits-device = Who holds your unlocked device reads what you can read. Lock it.
about-words = Your eight words
about-words-told = They open your keys on a new device and are never sent to the server. A password signs you in and opens nothing; resetting it never touches your keys. A passkey may do both, if you made one: then who keeps your passkeys for you could open your words as well.
about-program = The program
about-program-note = What runs here, and how to check it.
about-program-runs = Kept on this device
about-program-kept = Alcove { $version }, fingerprint { $fingerprint }
about-program-not-kept = This browser keeps no program, so it runs what the server sends each time.
about-program-notice = Noticing a change
about-program-notice-how = Each file has a fixed hash, and the page is one for everybody. This device goes on with the program it keeps, and says when the server sends another.
about-program-check = Checking it
about-program-check-how = On a computer: alcove verify-site { $address } compares everything that the server sends with a release.
about-program-avoid = Doing without it
about-program-avoid-how = alcove open { $address } runs the program from your own computer and takes nothing but sealed data from the server.
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
about-pair-former = Under lost keys
about-pair-former-rows =
    { $count ->
        [one] one entry, which nobody of you can open
       *[other] { $count } entries, which nobody of you can open
    }
about-pair-meetings = Meetings
about-pair-rows =
    { $count ->
        [0] none
       *[other] { $count }
    }
