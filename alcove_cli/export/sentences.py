"""What the machine says in a copy: the words of the browser's catalogue. A story holds the two copies against each other."""

# In the order of mine.md.
KIND = {
    "topic": "topic", "note": "note", "promise": "promise", "answer": "answer", "win": "win", "goal": "goal",
    "step": "step", "feedback": "feedback", "ask": "asked for", "checkin": "check-in", "card": "card",
    "agreement": "agreement", "question": "question", "heard": "heard", "letter": "letter", "ceremony": "ceremony",
    "past": "earlier meeting",
}  # fmt: skip
OUTCOME = {
    "changed": "It changed", "will-not": "It will not, because …", "rest": "Let it rest",
    "promise": "It became a promise",
}  # fmt: skip
PROMISE = {
    "open": "open", "offered": "not answered yet", "renegotiated": "renegotiated", "kept": "kept",
    "released": "released", "declined": "not taken on",
}  # fmt: skip
FELT = {
    "energy-1": "drained", "energy-2": "low energy", "energy-3": "energy in between", "energy-4": "good energy",
    "energy-5": "full of energy",
    "load-1": "almost nothing on the plate", "load-2": "room to spare", "load-3": "about the right load",
    "load-4": "much on the plate", "load-5": "too much on the plate",
    "need-nothing": "nothing special needed", "need-talk-first": "talk first", "need-go-easy": "go easy on me",
}  # fmt: skip
README = """# A copy from Alcove

Taken by {name} on {at:%Y-%m-%d, %H:%M}. It holds everything that {name} could read at that moment.

There is a folder for each alcove.

- story.md: meetings with topics, notes, outcomes and promises, and what was said in between, in the order of time
- records.json: every record with its versions, ids and times, and the meetings
- mine.md and mine.json: what only {name} could read

Times in the JSON are UTC. What was erased is not in here; a record that could not be opened is named by its id.

These words were said between two people. Whoever finds this copy and is not one of them: give it back, or delete it.
"""
