package dev.assay.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void hasTheFieldsOfTheLinesOnceAndInTheirOrder() {
        assertEquals(
                List.of(
                        "format",
                        "candidate",
                        "question",
                        "answer",
                        "score",
                        "band",
                        "concepts",
                        "flags",
                        "signs",
                        "depth",
                        "review",
                        "followUps",
                        "arithmetic",
                        "columns",
                        "rubric",
                        "engine",
                        "source",
                        "line",
                        "code",
                        "reason"),
                List.of(Contract.SCHEMA.fieldNames()).subList(0, 20));
    }

    @Test
    void givesEachFieldItsType() {
        String cue = "struct<start:bigint,end:bigint,text:string,kind:string>";
        assertEquals(
                "array<struct<id:string,severity:string,excusedBy:string,findings:array<struct<start:bigint,end:bigint,"
                        + "text:string,pattern:string,stance:string,cue:" + cue
                        + ",subject:string,corrected:boolean>>>>",
                type("flags"));
        assertEquals("int", type("format"));
        assertEquals("double", type("score"));
        assertEquals("map<string,double>", type("depth"));
        assertEquals("map<string,string>", type("columns"));
        assertEquals("struct<value:double,why:string,details:array<string>>", type("arithmetic"));
        assertEquals("struct<id:string,sha256:string>", type("rubric"));
        assertEquals("bigint", type("line"));
        assertEquals("string", type("code"));
    }

    private static String type(String field) {
        StructType schema = Contract.SCHEMA;
        return schema.apply(field).dataType().catalogString();
    }
}
