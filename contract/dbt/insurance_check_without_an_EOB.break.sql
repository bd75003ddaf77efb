-- A check without an EOB.
-- fails: in_range_int_claim_payments_eob_count__1
delete from raw.eobattach where "EobAttachNum" = (select min("EobAttachNum") from raw.eobattach)
