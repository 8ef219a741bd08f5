### Captured while locked: loaded when there is something to file.

captured-title = Captured while this device was locked
captured-note = Only you see this. It is nowhere else until you file it.
captured-topic = Topic
captured-win = Win
captured-share-topic = Put on the table with { $name }
captured-share-win = Share with { $name }
captured-mine = Only me
captured-drop = Let it go
captured-more = More about what was captured
captured-filed-ours = { $name } sees it now.
captured-filed-mine = Kept for you alone.
captured-dropped = Let go.
