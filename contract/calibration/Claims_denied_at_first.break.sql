-- No claim denied.
update raw.claim set "ReasonUnderPaid" = '' where "ReasonUnderPaid" like 'Denied:%'
