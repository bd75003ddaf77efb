-- A carrier that always pays at once.
update raw.claim set "ReasonUnderPaid" = '' where "ReasonUnderPaid" = 'Paid below the plan''s share'
