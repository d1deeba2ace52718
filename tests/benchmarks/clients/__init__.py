"""What each client does in each measurement, as its own users would write it.

A module has the functions that its client can do; one that is missing is an empty cell. Each is imported by the worker
in the environment of its client alone.
"""
