"""The API describes itself: whole, in one document, without a page of scripts."""

import json
import re

from tests.cast import Someone


def test_the_document_has_no_loose_ends(stranger: Someone) -> None:
    text = json.dumps(stranger.get("/api/openapi.json").json)
    shapes = json.loads(text)["components"]["schemas"]
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', text))
    assert {"Refusal", "ErrorShape", "PageShape"} <= named
    assert named <= set(shapes)
    assert "$defs" not in text


def test_every_operation_tells_how_it_refuses(stranger: Someone) -> None:
    paths = stranger.get("/api/openapi.json").json["paths"]
    assert all("default" in operation["responses"] for verbs in paths.values() for operation in verbs.values())


def test_a_push_is_described_though_it_is_read_by_hand(stranger: Someone) -> None:
    push = stranger.get("/api/openapi.json").json["paths"]["/api/mine/records"]["post"]
    rows = push["requestBody"]["content"]["application/json"]["schema"]["properties"]["rows"]
    assert (rows["minItems"], rows["maxItems"]) == (1, 100)
    assert set(rows["items"]["required"]) == {"id", "version", "seq", "epoch", "blob", "erased"}


def test_who_must_be_signed_in_is_told(stranger: Someone) -> None:
    paths = stranger.get("/api/openapi.json").json["paths"]
    assert paths["/api/pairs"]["get"]["security"] == [{"SignedIn": []}]
    assert "security" not in paths["/api/me"]["get"]
