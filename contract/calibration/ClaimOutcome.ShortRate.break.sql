-- No claim is paid short.
update raw.claim set "ReasonUnderPaid" = '' where "ReasonUnderPaid" = 'Paid below the plan''s share'
