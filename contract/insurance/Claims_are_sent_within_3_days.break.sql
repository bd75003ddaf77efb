-- Claims that are sent a month late.
update raw.claim set "DateSent" = "DateSent" + 30
