-- A message on a bill that says nothing about it.
-- fails: billing_communications_belong_to_a_campaign
update raw.commlog set "Note" = 'Hello.'
where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "CommType" = 226)
