using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using DentalSynth.Generators.Tables;

namespace DentalSynth.Benchmarks.Rows;

/// <summary>A hand-written encoder for one table, without buffer growth, checks or hash.</summary>
internal static class HandWrittenEncoder
{
    private static readonly long TimestampEpoch = new DateTime(2000, 1, 1).Ticks;
    private static readonly int DateEpoch = new DateOnly(2000, 1, 1).DayNumber;

    public static int Encode(ProcedureLog row, byte[] buffer, int at)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(buffer);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, at), BinaryPrimitives.ReverseEndianness((short)67));
        at = EncodeFirst(row, ref start, at + 2);
        at = EncodeSecond(row, ref start, at);
        return EncodeThird(row, ref start, at);
    }

    private static int EncodeFirst(ProcedureLog row, ref byte start, int at)
    {
        at = Long(ref start, at, row.ProcNum);
        at = Long(ref start, at, row.PatNum);
        at = Long(ref start, at, row.AptNum);
        at = Text(ref start, at, row.OldCode);
        at = Date(ref start, at, row.ProcDate);
        at = Double(ref start, at, row.ProcFee);
        at = Text(ref start, at, row.Surf);
        at = Text(ref start, at, row.ToothNum);
        at = Text(ref start, at, row.ToothRange);
        at = Long(ref start, at, row.Priority);
        at = Short(ref start, at, row.ProcStatus);
        at = Long(ref start, at, row.ProvNum);
        at = Long(ref start, at, row.Dx);
        at = Long(ref start, at, row.PlannedAptNum);
        at = Short(ref start, at, row.PlaceService);
        at = Text(ref start, at, row.Prosthesis);
        at = Date(ref start, at, row.DateOriginalProsth);
        at = Text(ref start, at, row.ClaimNote);
        at = Date(ref start, at, row.DateEntryC);
        at = Long(ref start, at, row.ClinicNum);
        at = Text(ref start, at, row.MedicalCode);
        at = Text(ref start, at, row.DiagnosticCode);
        at = Bool(ref start, at, row.IsPrincDiag);
        return at;
    }

    private static int EncodeSecond(ProcedureLog row, ref byte start, int at)
    {
        at = Long(ref start, at, row.ProcNumLab);
        at = Long(ref start, at, row.BillingTypeOne);
        at = Long(ref start, at, row.BillingTypeTwo);
        at = Long(ref start, at, row.CodeNum);
        at = Text(ref start, at, row.CodeMod1);
        at = Text(ref start, at, row.CodeMod2);
        at = Text(ref start, at, row.CodeMod3);
        at = Text(ref start, at, row.CodeMod4);
        at = Text(ref start, at, row.RevCode);
        at = Int(ref start, at, row.UnitQty);
        at = Int(ref start, at, row.BaseUnits);
        at = Int(ref start, at, row.StartTime);
        at = Int(ref start, at, row.StopTime);
        at = Date(ref start, at, row.DateTP);
        at = Long(ref start, at, row.SiteNum);
        at = Bool(ref start, at, row.HideGraphics);
        at = Text(ref start, at, row.CanadianTypeCodes);
        at = Time(ref start, at, row.ProcTime);
        at = Time(ref start, at, row.ProcTimeEnd);
        at = Timestamp(ref start, at, row.DateTStamp);
        at = Long(ref start, at, row.Prognosis);
        at = Bool(ref start, at, row.DrugUnit);
        at = Real(ref start, at, row.DrugQty);
        return at;
    }

    private static int EncodeThird(ProcedureLog row, ref byte start, int at)
    {
        at = Bool(ref start, at, row.UnitQtyType);
        at = Long(ref start, at, row.StatementNum);
        at = Bool(ref start, at, row.IsLocked);
        at = Text(ref start, at, row.BillingNote);
        at = Long(ref start, at, row.RepeatChargeNum);
        at = Text(ref start, at, row.SnomedBodySite);
        at = Text(ref start, at, row.DiagnosticCode2);
        at = Text(ref start, at, row.DiagnosticCode3);
        at = Text(ref start, at, row.DiagnosticCode4);
        at = Long(ref start, at, row.ProvOrderOverride);
        at = Double(ref start, at, row.Discount);
        at = Bool(ref start, at, row.IsDateProsthEst);
        at = Short(ref start, at, row.IcdVersion);
        at = Bool(ref start, at, row.IsCpoe);
        at = Long(ref start, at, row.SecUserNumEntry);
        at = Timestamp(ref start, at, row.SecDateEntry);
        at = Date(ref start, at, row.DateComplete);
        at = Long(ref start, at, row.OrderingReferralNum);
        at = Double(ref start, at, row.TaxAmt);
        at = Bool(ref start, at, row.Urgency);
        at = Double(ref start, at, row.DiscountPlanAmt);
        return at;
    }

    private static int Bool(ref byte start, int at, bool? value)
    {
        if (value is not { } known)
        {
            return Raw(ref start, at, -1);
        }

        Raw(ref start, at, 1);
        Unsafe.Add(ref start, at + 4) = known ? (byte)1 : (byte)0;
        return at + 5;
    }

    private static int Short(ref byte start, int at, short? value)
    {
        if (value is not { } known)
        {
            return Raw(ref start, at, -1);
        }

        Raw(ref start, at, 2);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, at + 4), BinaryPrimitives.ReverseEndianness(known));
        return at + 6;
    }

    private static int Int(ref byte start, int at, int? value) =>
        value is { } known ? Raw(ref start, Raw(ref start, at, 4), known) : Raw(ref start, at, -1);

    private static int Long(ref byte start, int at, long? value)
    {
        if (value is not { } known)
        {
            return Raw(ref start, at, -1);
        }

        Raw(ref start, at, 8);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, at + 4), BinaryPrimitives.ReverseEndianness(known));
        return at + 12;
    }

    private static int Double(ref byte start, int at, double? value) =>
        Long(ref start, at, value is { } known ? BitConverter.DoubleToInt64Bits(known) : null);

    private static int Real(ref byte start, int at, float? value) =>
        Int(ref start, at, value is { } known ? BitConverter.SingleToInt32Bits(known) : null);

    private static int Date(ref byte start, int at, DateOnly? value) =>
        Int(ref start, at, value is { } known ? known.DayNumber - DateEpoch : null);

    private static int Time(ref byte start, int at, TimeOnly? value) =>
        Long(ref start, at, value is { } known ? known.Ticks / 10 : null);

    private static int Timestamp(ref byte start, int at, DateTime? value) =>
        Long(ref start, at, value is { } known ? (known.Ticks - TimestampEpoch) / 10 : null);

    private static int Text(ref byte start, int at, string? value)
    {
        if (value is null)
        {
            return Raw(ref start, at, -1);
        }

        var room = MemoryMarshal.CreateSpan(ref Unsafe.Add(ref start, at + 4), value.Length * 3);
        var size = Encoding.UTF8.GetBytes(value, room);
        Raw(ref start, at, size);
        return at + 4 + size;
    }

    private static int Raw(ref byte start, int at, int value)
    {
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref start, at), BinaryPrimitives.ReverseEndianness(value));
        return at + 4;
    }
}
