namespace DentalSynth.Generation.Tables;

public sealed class RowTypeTests
{
    public static TheoryData<string> Tables => RowTypes.Names;

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_record_property_is_a_column_of_its_table(string table)
    {
        var definition = RowTypes.Table(table);

        var properties = RowTypes.Columns(definition).Select(property => property.Name);

        Assert.Equal(definition.Columns.Select(column => column.Name), properties);
    }

    [Theory]
    [InlineData(nameof(ProcedureLog.ProcNum), typeof(long), "bigint")]
    [InlineData(nameof(ProcedureLog.ProcDate), typeof(DateOnly?), "date")]
    [InlineData(nameof(ProcedureLog.ProcFee), typeof(double?), "double precision")]
    [InlineData(nameof(ProcedureLog.ProcStatus), typeof(short?), "smallint")]
    [InlineData(nameof(ProcedureLog.Surf), typeof(string), "character varying(10)")]
    [InlineData(nameof(ProcedureLog.DateTStamp), typeof(DateTime?), "timestamp without time zone")]
    public void A_column_has_the_type_that_the_schema_gives_it(string column, Type type, string postgresType)
    {
        Assert.Equal(type, typeof(ProcedureLog).GetProperty(column)!.PropertyType);
        Assert.Equal(postgresType, ProcedureLog.Table.Columns.Single(item => item.Name == column).PostgresType);
    }

    [Fact]
    public void A_table_stands_at_its_index_in_the_list_of_all()
    {
        Assert.Equal(Enumerable.Range(0, RowTables.All.Count), RowTables.All.Select(table => table.Index));
        Assert.Equal(RowTypes.All.Count, RowTables.All.Count);
    }

    [Fact]
    public void A_row_knows_its_table_and_its_key()
    {
        IRow row = new Claim { ClaimNum = 17 };

        Assert.Same(Claim.Table, row.Table);
        Assert.Equal(17, row.Key);
        Assert.Equal("ClaimNum", row.Table.PrimaryKey);
    }
}
