"""Build order or cycle (about 35 minutes)

You get a dictionary from the name of each package to the list of packages it needs;
every needed package is a key too. Return the names in an order in which everything
comes behind all it needs. When packages need each other in a circle, return an empty
list.

Example: app needs web and log, web needs log: log, web, app.
Any order that fits is right.
"""


def build_order(needs):
    missing = {package: len(needed) for package, needed in needs.items()}
    needed_by = {package: [] for package in needs}
    for package, needed_packages in needs.items():
        for needed in needed_packages:
            needed_by[needed].append(package)
    order = [package for package, count in missing.items() if count == 0]
    for package in order:
        for waiting in needed_by[package]:
            missing[waiting] -= 1
            if missing[waiting] == 0:
                order.append(waiting)
    return order if len(order) == len(needs) else []
