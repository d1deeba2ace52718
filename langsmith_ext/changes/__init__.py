"""What changed for callers between two released versions.

Each version that took a newer contract brings its report along. ``python -m langsmith_ext.changes 0.3 0.5`` prints what
moving from the one to the other means; ``between`` gives it as data.
"""

from ._reports import Change, Version, between, versions

__all__ = ["Change", "Version", "between", "versions"]
