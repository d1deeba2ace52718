"""The filter language: its grammar, and what fields and operators mean for each kind of record."""

from langsmith_ext.testing._service.filtering.fields import FIELDS
from langsmith_ext.testing._service.filtering.matching import Matches, checked, filtered, matcher

__all__ = ["FIELDS", "Matches", "checked", "filtered", "matcher"]
