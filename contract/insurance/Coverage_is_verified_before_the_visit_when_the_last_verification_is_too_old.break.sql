-- Coverage verified after the visit.
update raw.insverifyhist set "DateLastVerified" = "DateLastVerified" + 7
