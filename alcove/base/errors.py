"""The named errors. Each says what happened and what to do next, in one sentence."""


class StartRefused(Exception):
    """Alcove cannot start. Its text is one sentence that says what to do; exit code 1."""


class ApiError(Exception):
    """A request that is refused. The doors turn it into JSON.

    `code` is stable and for programs; `sentence` says what happened and what to do next;
    `details` are plain values a client can act on (never words, keys or other people's ids).
    """

    status = 400
    code = "bad-request"
    sentence = "This request cannot be read. Check it against the API description."
    headers: dict[str, str] = {}

    def __init__(self, sentence: str | None = None, *, code: str | None = None, **details: object) -> None:
        self.sentence = sentence or self.sentence
        self.code = code or self.code
        self.details = details
        self.headers = dict(self.headers)
        super().__init__(self.sentence)

    def as_json(self) -> dict[str, object]:
        """Return the body of the answer."""
        return {"error": {"code": self.code, "sentence": self.sentence, **self.details}}


class BadRequest(ApiError):
    """The request has the wrong shape."""


class NotSignedIn(ApiError):
    """Nobody is signed in on this session."""

    status = 401
    code = "not-signed-in"
    sentence = "You are signed out. Sign in and try again."


class Forbidden(ApiError):
    """The person is known and may not do this."""

    status = 403
    code = "forbidden"
    sentence = "This is not yours to do."


class ProveAgain(Forbidden):
    """An act on the ways in needs a password or a passkey of some minutes ago."""

    code = "prove-again"
    sentence = "Say again who you are: with your password or a passkey. Then this goes on."


class NotFound(ApiError):
    """Not there, or not for this person: the two look the same on purpose."""

    status = 404
    code = "not-found"
    sentence = "There is nothing here for you. Check the address."


class WrongMethod(ApiError):
    """The address is right, the verb is not."""

    status = 405
    code = "wrong-method"
    sentence = "This address does not take this method. Check it against the API description."


class Conflict(ApiError):
    """Somebody or another device was faster. Fetch and try again."""

    status = 409
    code = "conflict"
    sentence = "This changed meanwhile. Fetch the newest state and try again."


class IdTaken(Conflict):
    """The id made on the device is another row's already."""

    code = "id-taken"
    sentence = "This number is taken already. Make a new one and send it again."


class TooLarge(ApiError):
    """Larger than a named limit."""

    status = 413
    code = "too-large"
    sentence = "This is larger than Alcove takes. Make it shorter and try again."


class TooMany(ApiError):
    """Too many requests; `retry_after` is in whole seconds."""

    status = 429
    code = "too-fast"
    sentence = "That was a lot at once. Wait a moment and try again."

    def __init__(self, retry_after: int, sentence: str | None = None) -> None:
        super().__init__(sentence, retry_after=retry_after)
        self.headers["Retry-After"] = str(retry_after)


class NoRoom(ApiError):
    """The disk of the server is full."""

    status = 507
    code = "disk-full"
    sentence = "The server's disk is full. Your words stay on this device; tell whoever runs this Alcove."


class Busy(ApiError):
    """The server or its database cannot answer just now; trying again helps."""

    status = 503
    code = "busy"
    sentence = "Many people are here at once. Try again in a moment."

    def __init__(self) -> None:
        super().__init__()
        self.headers["Retry-After"] = "1"


class Failed(ApiError):
    """An error of ours."""

    status = 500
    code = "failed"
    sentence = "Alcove made an error. Nothing was saved; try again, or tell whoever runs this Alcove."
