/** Tests of the S3 family's probe, against real servers and against ones that misbehave. */
package ai.altertable.settings.runtime.s3;
