"""The roles of the two, each with the one that faces it."""

FACING = {"lead": "member", "member": "lead", "peer": "peer", "mentor": "mentee", "mentee": "mentor"}

CHOICES = [(role, role) for role in FACING]
