-- No spouse subscribes to a plan.
delete from raw.inssub as s using raw.patient as p
where p."PatNum" = s."Subscriber" and p."Guarantor" <> p."PatNum"
