"""Bundle, Wrap, Keyring: a person's public keys, and what only the person can open."""

import hashlib
from datetime import datetime

from django.db import models

from alcove.base import limits
from alcove.base.errors import BadRequest, Conflict, IdTaken
from alcove.base.fields import IdField
from alcove.people.person import Person
from alcove.safe.sealed import WRAPPED_ROOT_LENGTH, NotSealed, check_sealed

BUNDLE_LENGTH = 1249
BUNDLE_VERSION = 1
SIGNATURE_LENGTH = 64
SALT_LENGTH = 16
ROUNDS = 600_000
WORDS = "words"
PASSKEY = "passkey"


class KeysExist(Conflict):
    """A person's keys are set once: who could replace them would read what is sealed next."""

    code = "keys-exist"
    sentence = "You have keys already. Unlock with your eight words."


class KeysMissing(Conflict):
    """The person has no keys yet."""

    code = "keys-missing"
    sentence = "You have no keys yet. Make your eight words first, then try again."


class KeyringVersion(Conflict):
    """Another device was faster."""

    code = "keyring-version"
    sentence = "Another device of yours changed the keyring. Fetch it and try again."


class Bundle(models.Model):
    """The public keys of a person, with the statement that the person signed about them.

    `former_signature` is the same statement signed by the keys before these, where the person had them still.
    """

    person = models.OneToOneField(Person, models.PROTECT, primary_key=True, related_name="bundle")
    bundle = models.BinaryField(max_length=BUNDLE_LENGTH)
    statement_time = models.CharField(max_length=20)
    statement_signature = models.BinaryField(max_length=SIGNATURE_LENGTH)
    former_signature = models.BinaryField(max_length=SIGNATURE_LENGTH, null=True)
    made_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    @property
    def fp(self) -> str:
        """The fingerprint, in hex."""
        return hashlib.sha256(b"alcove/v1/fp\n" + bytes(self.bundle)).hexdigest()

    def must_fit(self) -> None:
        """Raise BadRequest unless the lengths and the version fit."""
        if len(self.bundle) != BUNDLE_LENGTH or self.bundle[0] != BUNDLE_VERSION:
            raise BadRequest(f"A bundle has {BUNDLE_LENGTH:,} bytes and begins with version {BUNDLE_VERSION}.")
        signatures = [self.statement_signature, self.former_signature]
        if any(one is not None and len(one) != SIGNATURE_LENGTH for one in signatures):
            raise BadRequest(f"A signature has {SIGNATURE_LENGTH} bytes.")


class Wrap(models.Model):
    """The root of a person's keys, wrapped by a key that comes from their eight words or from one of their passkeys.

    `passkey` is what signs in; where it ends, what it opens ends with it.
    """

    id = IdField(primary_key=True, editable=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="wraps")
    method = models.CharField(max_length=10)
    salt = models.BinaryField(max_length=SALT_LENGTH, null=True)
    rounds = models.PositiveIntegerField(null=True)
    passkey = models.OneToOneField("mfa.Authenticator", models.CASCADE, null=True, related_name="wrapped_root")
    blob = models.BinaryField(max_length=WRAPPED_ROOT_LENGTH)
    made_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    def must_fit(self) -> None:
        """Raise BadRequest or NotSealed unless method, salt, rounds and length are the only ones there are."""
        is_of_words = self.method == WORDS and self.rounds == ROUNDS and len(self.salt or b"") == SALT_LENGTH
        is_of_passkey = self.method == PASSKEY and self.passkey_id and self.rounds is None and self.salt is None
        if not (is_of_words or is_of_passkey):
            raise BadRequest(f"A wrap of words has {ROUNDS:,} rounds and a salt of {SALT_LENGTH} bytes.")
        check_sealed(bytes(self.blob), WRAPPED_ROOT_LENGTH)
        if len(self.blob) != WRAPPED_ROOT_LENGTH:
            raise NotSealed


class Keyring(models.Model):
    """What a person's devices know about others' keys, sealed for themselves."""

    person = models.OneToOneField(Person, models.PROTECT, primary_key=True, related_name="keyring")
    version = models.PositiveIntegerField()
    blob = models.BinaryField(max_length=limits.KEYRING_BYTES)
    changed_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    def replace(self, version: int, blob: bytes, *, at: datetime) -> None:
        """Take the next version; the same again changes nothing. Raises KeyringVersion.

        A conditional update: of two devices at once one is told to fetch.
        """
        if version == self.version and blob == bytes(self.blob):
            return
        stored = Keyring.objects.filter(pk=self.pk, version=version - 1)
        if version < 2 or not stored.update(version=version, blob=blob, changed_at=at):
            raise KeyringVersion(version=self.version)


def keep_keys(person: Person, bundle: Bundle, wrap: Wrap, keyring: Keyring) -> bool:
    """Store the first and only keys of `person`; return False when these very ones are stored.

    Raises KeysExist for others, IdTaken, BadRequest, NotSealed, RecordTooLarge for wrong forms.
    """
    bundle.must_fit()
    wrap.must_fit()
    check_sealed(bytes(keyring.blob), limits.KEYRING_BYTES)
    if keyring.version != 1:
        raise BadRequest("The first keyring has version 1.")
    stored = Bundle.objects.filter(person=person).first()
    if stored is not None:
        if bytes(stored.bundle) != bundle.bundle:
            raise KeysExist
        return False
    if Wrap.objects.filter(pk=wrap.pk).exists():
        raise IdTaken
    for row in (bundle, wrap, keyring):
        row.save(force_insert=True)
    return True


def must_have_keys(person: Person) -> None:
    """Raise KeysMissing."""
    if not Bundle.objects.filter(person=person).exists():
        raise KeysMissing
