"""Servers that misbehave, on real sockets: every promise about what happens on the wire, bounded in time."""
