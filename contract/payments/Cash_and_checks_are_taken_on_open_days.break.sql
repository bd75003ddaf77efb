-- All payments are on a Sunday.
update raw.payment set "PayDate" = "PayDate" - extract(isodow from "PayDate")::int
