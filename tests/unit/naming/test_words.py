import keyword
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.naming.words import identifier, is_plural, numbered, pascal_case, singular, snake_case


@pytest.mark.parametrize(
    ("text", "snake", "pascal"),
    [
        ("sessionID", "session_id", "SessionID"),
        ("TTLSettings", "ttl_settings", "TTLSettings"),
        ("alerts.AlertRule", "alerts_alert_rule", "AlertsAlertRule"),
        ("x-amzn-token", "x_amzn_token", "XAmznToken"),
        ("run_rules", "run_rules", "RunRules"),
        ("class_", "class", "Class"),
        ("oauth2Token", "oauth2_token", "Oauth2Token"),
        ("last_24_hours", "last_24_hours", "Last24Hours"),
        ("3D.pointCloud", "3d_point_cloud", "3DPointCloud"),
        ("{example_id}.inputs", "example_id_inputs", "ExampleIdInputs"),
        ("Größe", "grosse", "Grosse"),
        ("naïveCafé", "naive_cafe", "NaiveCafe"),
        ("имя", "", ""),
        ("", "", ""),
    ],
)
def test_names_of_any_spelling_have_the_same_words(text: str, snake: str, pascal: str) -> None:
    assert (snake_case(text), pascal_case(text)) == (snake, pascal)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("class", "class_"), ("list", "list_"), ("2fa", "field_2fa"), ("", "field"), ("имя", "field"), ("limit", "limit")],
)
def test_what_python_cannot_call_so_is_called_nearly_so(text: str, expected: str) -> None:
    assert identifier(text, {"list"}) == expected


@given(st.text())
def test_any_text_becomes_an_identifier(text: str) -> None:
    name = identifier(text, stem="value")

    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


@given(st.text())
def test_an_identifier_is_its_own_identifier_but_for_what_a_reserved_word_got(text: str) -> None:
    name = identifier(text)

    assert identifier(name) == name


def test_what_is_taken_is_numbered_from_two() -> None:
    assert list(islice(numbered("name"), 3)) == ["name", "name_2", "name_3"]


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("sessions", "session"),
        ("policies", "policy"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("classes", "class"),
        ("caches", "cache"),
    ],
)
def test_the_singular_of_a_plural(plural: str, one: str) -> None:
    assert is_plural(plural)
    assert singular(plural) in (one, one.removesuffix("e"))


@pytest.mark.parametrize("noun", ["status", "analysis", "access", "feedback", "settings", "stats", "ws"])
def test_a_noun_that_only_ends_like_a_plural_stays(noun: str) -> None:
    assert singular(noun) == noun
