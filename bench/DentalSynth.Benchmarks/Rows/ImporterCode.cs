using DentalSynth.Generators.Tables;
using Npgsql;
using NpgsqlTypes;

namespace DentalSynth.Benchmarks.Rows;

/// <summary>Hand-written Npgsql import: one call per column.</summary>
internal static class ImporterCode
{
    public static void Write(NpgsqlBinaryImporter importer, ProcedureLog row)
    {
        importer.StartRow();
        WriteFirst(importer, row);
        WriteSecond(importer, row);
        WriteThird(importer, row);
    }

    private static void WriteFirst(NpgsqlBinaryImporter importer, ProcedureLog row)
    {
        importer.Write(row.ProcNum, NpgsqlDbType.Bigint);
        Put(importer, row.PatNum, NpgsqlDbType.Bigint);
        Put(importer, row.AptNum, NpgsqlDbType.Bigint);
        Put(importer, row.OldCode, NpgsqlDbType.Varchar);
        Put(importer, row.ProcDate, NpgsqlDbType.Date);
        Put(importer, row.ProcFee, NpgsqlDbType.Double);
        Put(importer, row.Surf, NpgsqlDbType.Varchar);
        Put(importer, row.ToothNum, NpgsqlDbType.Varchar);
        Put(importer, row.ToothRange, NpgsqlDbType.Varchar);
        Put(importer, row.Priority, NpgsqlDbType.Bigint);
        Put(importer, row.ProcStatus, NpgsqlDbType.Smallint);
        Put(importer, row.ProvNum, NpgsqlDbType.Bigint);
        Put(importer, row.Dx, NpgsqlDbType.Bigint);
        Put(importer, row.PlannedAptNum, NpgsqlDbType.Bigint);
        Put(importer, row.PlaceService, NpgsqlDbType.Smallint);
        Put(importer, row.Prosthesis, NpgsqlDbType.Char);
        Put(importer, row.DateOriginalProsth, NpgsqlDbType.Date);
        Put(importer, row.ClaimNote, NpgsqlDbType.Varchar);
        Put(importer, row.DateEntryC, NpgsqlDbType.Date);
        Put(importer, row.ClinicNum, NpgsqlDbType.Bigint);
        Put(importer, row.MedicalCode, NpgsqlDbType.Varchar);
        Put(importer, row.DiagnosticCode, NpgsqlDbType.Varchar);
        Put(importer, row.IsPrincDiag, NpgsqlDbType.Boolean);
    }

    private static void WriteSecond(NpgsqlBinaryImporter importer, ProcedureLog row)
    {
        Put(importer, row.ProcNumLab, NpgsqlDbType.Bigint);
        Put(importer, row.BillingTypeOne, NpgsqlDbType.Bigint);
        Put(importer, row.BillingTypeTwo, NpgsqlDbType.Bigint);
        Put(importer, row.CodeNum, NpgsqlDbType.Bigint);
        Put(importer, row.CodeMod1, NpgsqlDbType.Char);
        Put(importer, row.CodeMod2, NpgsqlDbType.Char);
        Put(importer, row.CodeMod3, NpgsqlDbType.Char);
        Put(importer, row.CodeMod4, NpgsqlDbType.Char);
        Put(importer, row.RevCode, NpgsqlDbType.Varchar);
        Put(importer, row.UnitQty, NpgsqlDbType.Integer);
        Put(importer, row.BaseUnits, NpgsqlDbType.Integer);
        Put(importer, row.StartTime, NpgsqlDbType.Integer);
        Put(importer, row.StopTime, NpgsqlDbType.Integer);
        Put(importer, row.DateTP, NpgsqlDbType.Date);
        Put(importer, row.SiteNum, NpgsqlDbType.Bigint);
        Put(importer, row.HideGraphics, NpgsqlDbType.Boolean);
        Put(importer, row.CanadianTypeCodes, NpgsqlDbType.Varchar);
        Put(importer, row.ProcTime, NpgsqlDbType.Time);
        Put(importer, row.ProcTimeEnd, NpgsqlDbType.Time);
        Put(importer, row.DateTStamp, NpgsqlDbType.Timestamp);
        Put(importer, row.Prognosis, NpgsqlDbType.Bigint);
        Put(importer, row.DrugUnit, NpgsqlDbType.Boolean);
        Put(importer, row.DrugQty, NpgsqlDbType.Real);
    }

    private static void WriteThird(NpgsqlBinaryImporter importer, ProcedureLog row)
    {
        Put(importer, row.UnitQtyType, NpgsqlDbType.Boolean);
        Put(importer, row.StatementNum, NpgsqlDbType.Bigint);
        Put(importer, row.IsLocked, NpgsqlDbType.Boolean);
        Put(importer, row.BillingNote, NpgsqlDbType.Varchar);
        Put(importer, row.RepeatChargeNum, NpgsqlDbType.Bigint);
        Put(importer, row.SnomedBodySite, NpgsqlDbType.Varchar);
        Put(importer, row.DiagnosticCode2, NpgsqlDbType.Varchar);
        Put(importer, row.DiagnosticCode3, NpgsqlDbType.Varchar);
        Put(importer, row.DiagnosticCode4, NpgsqlDbType.Varchar);
        Put(importer, row.ProvOrderOverride, NpgsqlDbType.Bigint);
        Put(importer, row.Discount, NpgsqlDbType.Double);
        Put(importer, row.IsDateProsthEst, NpgsqlDbType.Boolean);
        Put(importer, row.IcdVersion, NpgsqlDbType.Smallint);
        Put(importer, row.IsCpoe, NpgsqlDbType.Boolean);
        Put(importer, row.SecUserNumEntry, NpgsqlDbType.Bigint);
        Put(importer, row.SecDateEntry, NpgsqlDbType.Timestamp);
        Put(importer, row.DateComplete, NpgsqlDbType.Date);
        Put(importer, row.OrderingReferralNum, NpgsqlDbType.Bigint);
        Put(importer, row.TaxAmt, NpgsqlDbType.Double);
        Put(importer, row.Urgency, NpgsqlDbType.Boolean);
        Put(importer, row.DiscountPlanAmt, NpgsqlDbType.Double);
    }

    private static void Put<T>(NpgsqlBinaryImporter importer, T? value, NpgsqlDbType type)
        where T : struct
    {
        if (value is { } known)
        {
            importer.Write(known, type);
        }
        else
        {
            importer.WriteNull();
        }
    }

    private static void Put(NpgsqlBinaryImporter importer, string? value, NpgsqlDbType type)
    {
        if (value is null)
        {
            importer.WriteNull();
        }
        else
        {
            importer.Write(value, type);
        }
    }
}
