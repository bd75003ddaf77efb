-- What the metrics share, once per measurement. Everything is temporary: the database keeps nothing of it.
SET search_path = raw;

-- Procedures that were done in the last 26 months, the patients whom they were done for, and the days.
CREATE TEMP TABLE done AS
SELECT pl."ProcNum", pl."PatNum", pl."ProvNum", pl."ProcDate", pl."ProcFee", pl."CodeNum", pc."ProcCode"
FROM procedurelog pl JOIN procedurecode pc ON pc."CodeNum" = pl."CodeNum"
WHERE pl."ProcStatus" = 2 AND pl."ProcDate" BETWEEN :d0 AND :asof;
CREATE TEMP TABLE seen AS SELECT DISTINCT "PatNum" FROM done;
CREATE TEMP TABLE visit AS SELECT DISTINCT "PatNum", "ProcDate" FROM done;

-- Copies with an index: tables of schema raw have none for 'has the patient a later one?'.
CREATE TEMP TABLE performed AS SELECT DISTINCT "PatNum", "ProcDate" FROM procedurelog WHERE "ProcStatus" = 2;
CREATE INDEX ON performed ("PatNum", "ProcDate");
CREATE TEMP TABLE booked AS SELECT "PatNum", "AptDateTime", "AptStatus", "SecDateTEntry" FROM appointment;
CREATE INDEX ON booked ("PatNum", "AptDateTime");

-- Visits that were confirmed at some time; the row itself goes on to say that the patient came.
CREATE TEMP TABLE confirmed AS
SELECT DISTINCT h."AptNum"
FROM histappointment h JOIN definition d ON d."DefNum" = h."Confirmed"
WHERE d."ItemName" ILIKE '%confirm%' AND d."ItemName" NOT ILIKE ALL (ARRAY['%un%confirm%', '%not%']);

-- Payments of patients, with their type.
CREATE TEMP TABLE paid AS
SELECT p."PayAmt", d."ItemName",
    d."ItemName" ILIKE ANY (ARRAY['%credit card%', '%stripe%', '%debit%']) AS is_card,
    d."ItemName" ILIKE ANY (ARRAY['%care credit%', '%carecredit%', '%cherry%', '%lending%', '%financ%', '%sunbit%'])
        AS is_financed
FROM payment p JOIN definition d ON d."DefNum" = p."PayType" AND d."Category" = 10
WHERE p."PayAmt" > 0 AND p."PayDate" BETWEEN :d0 AND :asof;

-- What families owe, by age; credits of one bucket do not lessen another.
CREATE TEMP TABLE receivable AS
SELECT "Bal_0_30", "Bal_31_60", "Bal_61_90", "BalOver90", "InsEst", "BalTotal",
    greatest("Bal_0_30", 0) + greatest("Bal_31_60", 0) + greatest("Bal_61_90", 0) + greatest("BalOver90", 0) AS owed
FROM patient
WHERE "PatNum" = "Guarantor";

-- What a plan pays a patient in a year at most.
CREATE TEMP TABLE plan_maximum AS
SELECT "PlanNum", max("MonetaryAmt") AS m
FROM benefit
WHERE "BenefitType" = 5 AND "TimePeriod" IN (1, 2) AND "CodeNum" = 0 AND "QuantityQualifier" = 0
    AND "CoverageLevel" = 1 AND "MonetaryAmt" > 0
GROUP BY 1;

-- Completed visits of a month of the year against the average month, over the last two whole years.
CREATE TEMP TABLE month_index AS
SELECT "month", avg(n) / avg(avg(n)) OVER () AS "index"
FROM (
    SELECT date_trunc('month', "AptDateTime"), EXTRACT(MONTH FROM "AptDateTime") AS "month", count(*) AS n
    FROM appointment
    WHERE "AptStatus" = 2 AND "AptDateTime" >= date_trunc('year', :asof - 731)
        AND "AptDateTime" < date_trunc('year', :asof)
    GROUP BY 1, 2
) months
GROUP BY 1;

-- How large it is: published figures are of one practice at one place, ours may have several.
CREATE TEMP TABLE size AS
SELECT
    (SELECT count(DISTINCT "ClinicNum")::numeric FROM procedurelog) AS places,
    (
        SELECT count(DISTINCT done."ProvNum")::numeric
        FROM done JOIN provider pr ON pr."ProvNum" = done."ProvNum"
        WHERE NOT pr."IsSecondary" AND NOT pr."IsHidden"
    ) AS dentists,
    (SELECT sum("ProcFee") FROM done) AS gross,
    (SELECT coalesce(sum("PayAmt"), 0) FROM payment WHERE "PayDate" BETWEEN :d0 AND :asof)
        + (SELECT coalesce(sum("CheckAmt"), 0) FROM claimpayment WHERE "CheckDate" BETWEEN :d0 AND :asof) AS collected;

ANALYZE done, seen, visit, performed, booked, paid;
