-- A billing message without a campaign.
-- fails: billing_communications_belong_to_a_campaign
update raw.commlog set "Note" = 'Hello.'
where "CommlogNum" = (select min("CommlogNum") from raw.commlog where "CommType" = 226)
