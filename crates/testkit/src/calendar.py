"""Reads a calendar file with two libraries that know nothing of each other, and prints what each found, one JSON line each."""

import json
import sys
from datetime import timezone

import icalendar
import vobject


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)

    def one(event):
        said = lambda name: str(event[name]) if name in event else None
        return {
            "uid": said("UID"),
            "sequence": int(event["SEQUENCE"]),
            "start": utc(event["DTSTART"].dt),
            "end": utc(event["DTEND"].dt),
            "summary": said("SUMMARY"),
            "place": said("LOCATION"),
            "status": said("STATUS"),
            "attendee": said("ATTENDEE"),
        }

    return {"method": str(calendar["METHOD"]), "events": [one(event) for event in calendar.walk("VEVENT")]}


def by_vobject(text):
    calendar = vobject.readOne(text)

    def one(event):
        said = lambda name: str(getattr(event, name).value) if hasattr(event, name) else None
        return {
            "uid": said("uid"),
            "sequence": int(event.sequence.value),
            "start": utc(event.dtstart.value),
            "end": utc(event.dtend.value),
            "summary": said("summary"),
            "place": said("location"),
            "status": said("status"),
            "attendee": said("attendee"),
        }

    return {"method": calendar.method.value, "events": [one(event) for event in calendar.vevent_list]}


with open(sys.argv[1], encoding="utf-8", newline="") as file:
    text = file.read()
for read in (by_icalendar, by_vobject):
    print(json.dumps(read(text), ensure_ascii=False, sort_keys=True))
