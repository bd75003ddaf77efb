using DentalSynth.Generators.Output.Copy;

namespace DentalSynth.Generation.Output.Copy;

public sealed class CopyBufferTests
{
    [Fact]
    public void A_row_is_written_as_postgres_binary_copy_has_it()
    {
        var buffer = new CopyBuffer(PatientLink.Table);

        buffer.Add(new PatientLink { PatientLinkNum = 1, PatNumFrom = -2 });

        var expected =
            "0005" // five columns
            + "00000008"
            + "0000000000000001"
            + "00000008"
            + "FFFFFFFFFFFFFFFE"
            + "FFFFFFFF"
            + "FFFFFFFF"
            + "FFFFFFFF"; // nulls
        Assert.Equal(expected, Convert.ToHexString(buffer.Written));
    }

    [Fact]
    public void A_text_longer_than_its_column_is_refused_by_name()
    {
        var buffer = new CopyBuffer(Patient.Table);
        var patient = new Patient { PatNum = 1, LName = new string('x', 101) };

        var error = Assert.Throws<ColumnValueException>(() => buffer.Add(patient));

        Assert.StartsWith(
            "raw.patient.LName (character varying(100)) can't hold a text of 101 characters: 'xxx",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Equal(("patient", "LName"), (error.Table, error.Column));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_count_once()
    {
        var buffer = new CopyBuffer(Patient.Table);
        var teeth = string.Concat(Enumerable.Repeat("🦷", 100));

        buffer.Add(new Patient { PatNum = 1, LName = teeth });

        Assert.Throws<ColumnValueException>(() => buffer.Add(new Patient { PatNum = 2, LName = teeth + "x" }));
    }

    [Theory]
    [InlineData(0)] // PostgreSQL takes it for an end
    [InlineData(0xD83E)] // half of a surrogate pair
    public void What_postgres_takes_for_no_text_is_refused(int character)
    {
        var text = $"text with {(char)character}";
        var buffer = new CopyBuffer(ProcNote.Table);

        var error = Assert.Throws<ColumnValueException>(() =>
            buffer.Add(new ProcNote { ProcNoteNum = 1, Note = text })
        );

        Assert.Contains(
            "raw.procnote.Note (text) can't hold what is no valid text",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_refused_row_leaves_no_trace()
    {
        var buffer = new CopyBuffer(Patient.Table);
        buffer.Add(new Patient { PatNum = 1 });
        var before = buffer.Written.ToArray();

        Assert.Throws<ColumnValueException>(() => buffer.Add(new Patient { PatNum = 2, State = new string('x', 500) }));

        Assert.Equal(before, buffer.Written.ToArray());
        Assert.Equal(1, buffer.Take(allBytes: buffer.Bytes)!.Rows);
    }

    [Fact]
    public void A_text_larger_than_the_buffer_is_taken_whole()
    {
        var buffer = new CopyBuffer(ProcNote.Table);
        var note = new string('n', 1_000_000);

        buffer.Add(
            new ProcNote
            {
                ProcNoteNum = 1,
                Note = note,
                Signature = "s",
            }
        );

        Assert.Contains(note, System.Text.Encoding.UTF8.GetString(buffer.Written), StringComparison.Ordinal);
        Assert.True(buffer.IsFull);
    }
}
