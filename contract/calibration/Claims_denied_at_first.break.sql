-- All claims denied.
update raw.claim set "ReasonUnderPaid" = 'Denied: not a covered benefit' where "DateReceived" is not null
