"""First repeated visitor (about 20 minutes)

A shop notes the name of each visitor in the order they come in. Return the name of
the first person who comes in for the second time, or "" when nobody comes back.

Example: anna, ben, cleo, ben, anna gives "ben": ben is back before anna is.
You get a shelf that you only look at: visits.length and visits.get(0). Budget: one
look at each visit.
"""


def first_repeated_visitor(visits):
    seen = set()
    for index in range(visits.length):
        visitor = visits.get(index)
        if visitor in seen:
            return visitor
        seen.add(visitor)
    return ""
