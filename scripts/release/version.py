"""The version that a step calls for, and its section of the changelog.

Every step is a version. While the version is 0.x, a breaking step raises the second number and any other the third;
from 1.0 on a breaking step raises the first number, an additive one the second, and an invisible one the third.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from scripts import PipelineError
from scripts.diff.report import Entry, Report, entries
from scripts.diff.verdicts import Aspect, Impact

UNRELEASED = "## Unreleased"
_LINE = re.compile(r'^__version__ = "(?P<version>\d+\.\d+\.\d+)"$', re.MULTILINE)
_MOST_LINES = 30


@dataclass(frozen=True, slots=True, order=True)
class SemanticVersion:
    """A version such as 0.2.0 (https://semver.org)."""

    major: int
    minor: int
    patch: int

    @classmethod
    def of(cls, text: str) -> SemanticVersion:
        """Read a version.

        Raises:
            PipelineError: If it is not three numbers.
        """
        if not re.fullmatch(r"\d+\.\d+\.\d+", text):
            raise PipelineError(f"version {text!r}", "is not three numbers", "write it as 0.2.0")
        return cls(*map(int, text.split(".")))

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"

    @property
    def compatible(self) -> str:
        """The oldest version that nothing between it and this one breaks, as a bound: ``~=0.2.0``, ``~=1.0``."""
        return f"{self.major}.0" if self.major else f"0.{self.minor}.0"

    @property
    def series(self) -> str:
        """The versions between which nothing breaks, such as ``0.2.x``."""
        return f"{self.major}.x" if self.major else f"0.{self.minor}.x"

    def after(self, impact: Impact) -> SemanticVersion:
        """Return the version that a step of some impact calls for."""
        if impact is Impact.BREAKING and self.major:
            return SemanticVersion(self.major + 1, 0, 0)
        if impact is Impact.BREAKING or (impact is Impact.ADDITIVE and self.major):
            return SemanticVersion(self.major, self.minor + 1, 0)
        return SemanticVersion(self.major, self.minor, self.patch + 1)


def read(module: str) -> SemanticVersion:
    """Read the version that a module states.

    Args:
        module: The source of ``langsmith_ext/_version.py``.

    Raises:
        PipelineError: If it states none.
    """
    found = _LINE.search(module)
    if found is None:
        raise PipelineError("langsmith_ext/_version.py", "states no version", 'write __version__ = "0.1.0"')
    return SemanticVersion.of(found["version"])


def write(module: str, version: SemanticVersion) -> str:
    """Return the module with another version in it."""
    return _LINE.sub(f'__version__ = "{version}"', module)


def changelog(text: str, report: Report, version: SemanticVersion, link: str) -> str:
    """Add the section of a step to a changelog.

    Args:
        text: The changelog; what it has under "Unreleased" goes into the new section.
        report: The step.
        version: The step's version.
        link: Where the full report is, as seen from the changelog.

    Returns:
        The changelog: its head, an empty "Unreleased" if it had one, the new section, the rest.
    """
    marked = f"{UNRELEASED}\n"
    head, rest = text.split(marked, 1) if marked in text else _before_first_section(text)
    waiting, older = _before_first_section(rest) if marked in text else ("", rest)
    section = [f"## {version} - {report.after.date}", "", *([waiting.strip(), ""] if waiting.strip() else [])]
    section += _section(report, link)
    parts = [head.strip(), *([UNRELEASED] if marked in text else []), "\n".join(section), older.strip()]
    return "\n\n".join(part for part in parts if part) + "\n"


def _before_first_section(text: str) -> tuple[str, str]:
    found = re.search(r"^## ", text, re.MULTILINE)
    return (text, "") if found is None else (text[: found.start()], text[found.start() :])


def _section(report: Report, link: str) -> list[str]:
    listed = entries(report)
    lines = [f"The API of {report.after.date}: {report.after.operations} operations. [What changed]({link})."]
    breaking = [entry for entry in listed if entry.impact == Impact.BREAKING and entry.aspect != Aspect.MODEL]
    new = [entry for entry in listed if entry.aspect == Aspect.OPERATION and entry.before is None]
    others = sum(entry.impact == Impact.ADDITIVE for entry in listed) - len(new)
    if breaking:
        lines += ["", "### Breaking", "", *_listed(breaking)]
    if new or others:
        lines += ["", "### Added", "", *_listed(new)]
    if others:
        lines.append(f"- {others} addition{'s' if others > 1 else ''} to what existed before")
    return lines


def _listed(chosen: list[Entry]) -> list[str]:
    ordered = sorted(chosen, key=lambda entry: (entry.aspect != Aspect.OPERATION, entry.resource, entry.symbol))
    lines = [f"- `{entry.symbol}`: {entry.text}" for entry in ordered[:_MOST_LINES]]
    return lines + ([f"- and {len(ordered) - _MOST_LINES} more"] if len(ordered) > _MOST_LINES else [])
