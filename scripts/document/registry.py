"""Which APIs there are: ``openapi/specs.toml`` as data."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from scripts import PipelineError
from scripts.document.routes import Routes

ROOT = Path(__file__).resolve().parents[2]
OPENAPI = ROOT / "openapi"
SPECS = OPENAPI / "specs.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API: where its document comes from, and where its contract and package go."""

    name: str
    package: str
    title: str
    contract: Path
    overlays: Path
    shipped: bool
    source: str | None = None
    mirror: str | None = None
    reference: str | None = None
    additions: bool = True
    """Whether overlays add operations that its document does not list; a package of your own has those of yours."""
    prefixes: tuple[str, ...] = ()

    @property
    def routes(self) -> Routes:
        """The rule by which its routes are recognized."""
        return Routes(self.prefixes)

    @property
    def provenance(self) -> Path:
        """The record of where the pinned contract came from, next to it."""
        return self.contract.with_suffix(".source.json")

    @property
    def default_source(self) -> str:
        """The document to pull if none is given.

        Raises:
            PipelineError: The API has no public document.
        """
        if self.source is None:
            raise PipelineError(
                f"API {self.name}",
                "has no public document; every deployment serves its own",
                "pass one, such as https://<deployment>/openapi.json or a saved file",
            )
        return self.source


def load(specs: Path = SPECS) -> dict[str, Api]:
    """Read the registry.

    Args:
        specs: The registry file; the paths in it are relative to its folder.

    Returns:
        The APIs by name, in the order of the file.

    Raises:
        PipelineError: The file is missing, not TOML, or has an entry with a missing, unknown or mistyped field.
    """
    try:
        tables = tomllib.loads(specs.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PipelineError(str(specs), f"cannot be read ({error})", "restore it from version control") from error
    return {name: _api(name, table, specs) for name, table in tables.items()}


def main(specs: Path = SPECS) -> str:
    """Return the name of the API that the repository's texts describe: the first one of the registry.

    Args:
        specs: The registry.

    Raises:
        PipelineError: The registry cannot be read.
    """
    return next(iter(load(specs)))


def get(name: str, specs: Path = SPECS) -> Api:
    """One API of the registry.

    Raises:
        PipelineError: The registry has no API of that name, or cannot be read.
    """
    apis = load(specs)
    if name not in apis:
        raise PipelineError(f"API {name}", f"is not in {specs.name}", f"choose one of {', '.join(apis)}")
    return apis[name]


_PREFIX = re.compile(r"(/[\w.-]+)+")
_REQUIRED: dict[str, type] = {"package": str, "title": str, "contract": str, "overlays": str, "shipped": bool}
_OPTIONAL: dict[str, type] = {"source": str, "mirror": str, "reference": str, "prefixes": list}


def _api(name: str, table: object, specs: Path) -> Api:
    fields = table if isinstance(table, dict) else {}
    expected = _REQUIRED | _OPTIONAL
    wrong = [key for key in _REQUIRED if key not in fields]
    wrong += [key for key, value in fields.items() if not isinstance(value, expected.get(key, ()))]
    if wrong:
        raise PipelineError(
            f"{specs.name} [{name}]",
            f"has a missing, unknown or mistyped {', '.join(wrong)}",
            "fields are " + ", ".join(f"{key} ({kind.__name__})" for key, kind in expected.items()),
        )
    if wrong_prefixes := [prefix for prefix in fields.get("prefixes", ()) if not _PREFIX.fullmatch(str(prefix))]:
        raise PipelineError(
            f"{specs.name} [{name}]", f"has the prefix {wrong_prefixes[0]!r}", 'give each as a segment, such as "/v1"'
        )
    paths = {key: specs.parent / fields[key] for key in ("contract", "overlays")}
    prefixes = tuple(fields.get("prefixes", ()))
    return Api(name=name, **{**fields, **paths, "prefixes": prefixes})
