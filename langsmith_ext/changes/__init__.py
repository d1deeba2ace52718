"""What changed for callers between two released versions.

Each version with a newer contract contains its report. ``python -m langsmith_ext.changes 0.3 0.5`` prints what
upgrading from the one to the other means; ``between`` returns it as data.
"""

from ._reports import Change, Version, between, versions

__all__ = ["Change", "Version", "between", "versions"]
