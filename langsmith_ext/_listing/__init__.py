"""Listings, read to their end.

``rules`` says where a listing goes on and where it ends, for offsets and for cursors. ``walk`` applies the rules to an
operation's calls and results. ``position`` writes down where a listing stands. None of them sends anything.
``paginators`` are the two shells that do, and ``workers`` the threads that fetch ahead.
"""
