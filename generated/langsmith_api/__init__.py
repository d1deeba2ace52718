"""Typed packages generated from the contracts of the LangSmith APIs."""
